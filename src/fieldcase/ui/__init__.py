"""What people see: widgets that show state, then forward gestures."""

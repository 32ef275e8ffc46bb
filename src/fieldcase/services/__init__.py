"""What people do: one module a journey, one transaction a use case."""

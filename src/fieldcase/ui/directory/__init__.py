"""The organisations we work with: their facts, their cards, the check of their keys."""

// Stands in for every stylesheet.

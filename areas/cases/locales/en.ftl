# Texts of the cases.

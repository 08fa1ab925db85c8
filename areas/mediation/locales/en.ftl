# Texts of the area mediation.

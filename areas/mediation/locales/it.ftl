# Testi dell'area mediation.

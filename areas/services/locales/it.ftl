# Testi dell'area services.

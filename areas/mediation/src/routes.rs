//! Every page of the area, with its permit.

use web::Routes;

pub fn routes() -> Routes {
    Routes::new()
}

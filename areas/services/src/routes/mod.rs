//! Every page of the area, with its permit.

mod asking;
mod desks;
mod directory;

use web::Routes;

pub fn routes() -> Routes {
    directory::routes().and(desks::routes()).and(asking::routes())
}

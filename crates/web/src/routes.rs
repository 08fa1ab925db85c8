//! Routes are tables: method, path, permit, handler. There is no other way to put a page on the air.

use std::collections::HashMap;
use std::sync::Arc;

use authz::Action;
use axum::Router;
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};
use utoipa::ToSchema;

use crate::Site;
use crate::speech::{Shape, Speech};
use crate::{assets, guard, language};

/// Who may come in at all; what they see inside is decided row by row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    /// Anybody, for a stated reason.
    Public(&'static str),
    /// Anybody with an account, for a stated reason.
    SignedIn(&'static str),
    /// Those whom policy allows the action on some record of the resource.
    To(Action, &'static str),
}

/// Anybody may come in; `why` is printed in the reference.
pub const fn public(why: &'static str) -> Permit {
    Permit::Public(why)
}

/// Anybody with an account may come in; `why` is printed in the reference.
pub const fn signed_in(why: &'static str) -> Permit {
    Permit::SignedIn(why)
}

/// Those whom policy allows `action` on `resource`.
pub const fn to(action: Action, resource: &'static str) -> Permit {
    Permit::To(action, resource)
}

/// One line of the table, for the golden file and the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub permit: Permit,
    /// Whether the handler's unit of work may write.
    pub writes: bool,
    /// Whether its pages speak every language, not only those of the people who work here.
    pub in_every_language: bool,
}

impl Route {
    fn new(method: &'static str, path: &'static str, permit: Permit, writes: bool) -> Route {
        Route { method, path, permit, writes, in_every_language: false }
    }
}

/// An area's routes.
#[derive(Default)]
pub struct Routes {
    table: Vec<Route>,
    handlers: Vec<(Route, MethodRouter<Arc<Site>>)>,
    speech: HashMap<(&'static str, &'static str), Speech>,
}

impl Routes {
    pub fn new() -> Routes {
        Routes::default()
    }

    /// A page that reads.
    pub fn get<H, T>(self, path: &'static str, permit: Permit, handler: H) -> Routes
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        self.add(Route::new("GET", path, permit, false), get(handler))
    }

    /// A command: one transaction.
    pub fn post<H, T>(self, path: &'static str, permit: Permit, handler: H) -> Routes
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        self.add(Route::new("POST", path, permit, true), post(handler))
    }

    /// A question whose words must not stand in an address: posted, and reads only.
    pub fn ask<H, T>(self, path: &'static str, permit: Permit, handler: H) -> Routes
    where
        H: Handler<T, Arc<Site>>,
        T: 'static,
    {
        self.add(Route::new("POST", path, permit, false), post(handler))
    }

    /// The pages of the route before are for everybody and speak every language, and so do its failures. Their
    /// templates extend `public.html` and use texts of `public.<language>.ftl` alone.
    pub fn in_every_language(mut self) -> Routes {
        if let (Some(line), Some((route, _))) = (self.table.last_mut(), self.handlers.last_mut()) {
            line.in_every_language = true;
            route.in_every_language = true;
        }
        self
    }

    /// The route before answers machines with a `T`.
    pub fn gives<T: ToSchema>(self) -> Routes {
        self.says(|speech| speech.gives = Some(Shape::of::<T>()))
    }

    /// The route before reads a `T` from machines.
    pub fn takes<T: ToSchema>(self) -> Routes {
        self.says(|speech| speech.takes = Some(Shape::of::<T>()))
    }

    /// What the route before may be asked in its address.
    pub fn asks(self, names: &'static [&'static str]) -> Routes {
        self.says(|speech| speech.asks = names)
    }

    /// What a route says to machines.
    pub fn speech(&self, route: &Route) -> Speech {
        self.speech.get(&(route.method, route.path)).copied().unwrap_or_default()
    }

    /// Another area's routes beside these.
    pub fn and(mut self, other: Routes) -> Routes {
        self.table.extend(other.table);
        self.handlers.extend(other.handlers);
        self.speech.extend(other.speech);
        self
    }

    /// The table, for the golden file, the access tests and the printed reference.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    /// The whole program as a service: every route behind its permit, assets, security headers, the page
    /// for addresses that lead nowhere.
    pub fn serve(self, site: Arc<Site>) -> Router {
        let mut router = Router::new();
        for (route, handler) in self.and(language::routes()).handlers {
            let guarded = handler.layer(from_fn_with_state((site.clone(), route), guard::admit));
            router = router.route(route.path, guarded);
        }
        router
            .route("/assets/{*file}", get(assets::serve))
            .fallback(guard::nowhere)
            .layer(from_fn_with_state(site.clone(), guard::harden))
            .with_state(site)
    }

    fn says(mut self, what: impl FnOnce(&mut Speech)) -> Routes {
        if let Some(route) = self.table.last() {
            what(self.speech.entry((route.method, route.path)).or_default());
        }
        self
    }

    fn add(mut self, route: Route, handler: MethodRouter<Arc<Site>>) -> Routes {
        self.table.push(route);
        self.handlers.push((route, handler));
        self
    }
}

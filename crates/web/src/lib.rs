//! Routes with permits, forms, pages, components and errors.

//! Words every crate shares: refusals, record references, periods, money, pages. No I/O.

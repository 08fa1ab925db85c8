//! For whoever watches the machine, and for machines that want to know what they can ask.

use axum::http::header;
use axum::response::IntoResponse;
use sea_orm::FromQueryResult;
use web::{Reply, Routes, Work, public};

pub fn routes() -> Routes {
    Routes::new()
        .get("/health", public("says only whether the program answers and reaches its database"), health)
        .get("/api/v1/openapi.json", public("the description of the interface holds no data"), description)
}

#[derive(FromQueryResult)]
struct One {
    #[expect(dead_code, reason = "only that the question is answered matters")]
    one: i32,
}

async fn health(work: Work) -> Reply {
    work.ctx.db().in_place()?;
    let answer = work.ctx.unfiltered("asks the database for nothing but an answer");
    let answered: Vec<One> = answer.sql("SELECT 1 AS one", vec![]).await?;
    work.json(&serde_json::json!({ "status": if answered.is_empty() { "failing" } else { "ok" } }))
}

async fn description(work: Work) -> Reply {
    let headers = [(header::CONTENT_TYPE, "application/json")];
    work.answer((headers, crate::interface::description()).into_response())
}

//! Needs assessments, vulnerabilities and individual plans with their agreements, progress and reviews.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary_null, date, date_null, integer, integer_null, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};
use store::tables::{index, points, unique, word, word_null};

use super::m001_cases::of_a_case;

pub struct CreatePlans;

impl MigrationName for CreatePlans {
    fn name(&self) -> &str {
        "mcases010_plans"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CreatePlans {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            assessments(),
            scores(),
            vulnerabilities(),
            plans(),
            goals(),
            steps(),
            progress(),
            agreements(),
            reviews(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        unique(manager, "cases_assessments", &["case_id", "number"]).await?;
        index(manager, "cases_assessment_scores", &["assessment_id"]).await?;
        index(manager, "cases_assessment_scores", &["case_id"]).await?;
        index(manager, "cases_vulnerabilities", &["case_id"]).await?;
        unique(manager, "cases_plans", &["case_id", "number"]).await?;
        index(manager, "cases_plan_goals", &["plan_id"]).await?;
        index(manager, "cases_plan_goals", &["case_id"]).await?;
        index(manager, "cases_plan_steps", &["plan_id"]).await?;
        index(manager, "cases_plan_steps", &["case_id"]).await?;
        index(manager, "cases_plan_steps", &["goal_id"]).await?;
        index(manager, "cases_plan_steps", &["worker_id", "due_on"]).await?;
        index(manager, "cases_plan_progress", &["case_id", "root_id"]).await?;
        unique(manager, "cases_plan_agreements", &["plan_id"]).await?;
        index(manager, "cases_plan_agreements", &["case_id"]).await?;
        index(manager, "cases_plan_reviews", &["case_id", "reviewed_on"]).await
    }
}

/// Who wrote a row, and when.
fn signed(mut table: TableCreateStatement) -> TableCreateStatement {
    table.col(timestamp_with_time_zone("created_at")).col(uuid_null("created_by")).take()
}

fn assessments() -> TableCreateStatement {
    let table = of_a_case("cases_assessments")
        .col(integer("number"))
        .col(date("assessed_on"))
        .col(text("tool"))
        .col(binary_null("wishes"))
        .take();
    signed(table)
}

fn scores() -> TableCreateStatement {
    of_a_case("cases_assessment_scores")
        .col(uuid("assessment_id"))
        .col(word("dimension"))
        .col(integer_null("score"))
        .col(binary_null("note"))
        .foreign_key(&mut points("cases_assessment_scores", "assessment_id", "cases_assessments"))
        .take()
}

fn vulnerabilities() -> TableCreateStatement {
    let table = of_a_case("cases_vulnerabilities")
        .col(uuid("person_id"))
        .col(word("code"))
        .col(date("since_on"))
        .col(date_null("until_on"))
        .col(binary_null("need"))
        .col(timestamp_with_time_zone_null("withdrawn_at"))
        .col(uuid_null("withdrawn_by"))
        .col(uuid("owner_id"))
        .take();
    signed(table)
}

fn plans() -> TableCreateStatement {
    let table = of_a_case("cases_plans")
        .col(integer("number"))
        .col(word("state"))
        .col(text_null("because"))
        .col(date_null("review_on"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("edited_at"))
        .col(uuid_null("edited_by"))
        .take();
    signed(table)
}

fn goals() -> TableCreateStatement {
    of_a_case("cases_plan_goals")
        .col(uuid("plan_id"))
        .col(uuid("root_id"))
        .col(integer("position"))
        .col(word_null("dimension"))
        .col(binary_null("words"))
        .col(binary_null("wished"))
        .col(binary_null("theirs"))
        .col(text_null("indicator"))
        .foreign_key(&mut points("cases_plan_goals", "plan_id", "cases_plans"))
        .take()
}

fn steps() -> TableCreateStatement {
    of_a_case("cases_plan_steps")
        .col(uuid("plan_id"))
        .col(uuid("goal_id"))
        .col(uuid("root_id"))
        .col(integer("position"))
        .col(binary_null("what"))
        .col(binary_null("theirs"))
        .col(word_null("doer"))
        .col(uuid_null("worker_id"))
        .col(uuid_null("body_id"))
        .col(date_null("due_on"))
        .foreign_key(&mut points("cases_plan_steps", "plan_id", "cases_plans"))
        .foreign_key(&mut points("cases_plan_steps", "goal_id", "cases_plan_goals"))
        .take()
}

fn progress() -> TableCreateStatement {
    let table = of_a_case("cases_plan_progress")
        .col(uuid("root_id"))
        .col(word("mark"))
        .col(date("on_day"))
        .col(binary_null("reason"))
        .take();
    signed(table)
}

fn agreements() -> TableCreateStatement {
    let table = of_a_case("cases_plan_agreements")
        .col(uuid("plan_id"))
        .col(word("how"))
        .col(date("agreed_on"))
        .col(binary_null("signer"))
        .col(binary_null("present"))
        .col(text("language"))
        .col(binary_null("mediator"))
        .col(binary_null("guardian"))
        .col(uuid_null("document_id"))
        .col(text("sha256"))
        .foreign_key(&mut points("cases_plan_agreements", "plan_id", "cases_plans"))
        .take();
    signed(table)
}

fn reviews() -> TableCreateStatement {
    let table = of_a_case("cases_plan_reviews")
        .col(uuid("plan_id"))
        .col(date("reviewed_on"))
        .col(binary_null("participants"))
        .col(binary_null("decisions"))
        .col(date_null("next_on"))
        .foreign_key(&mut points("cases_plan_reviews", "plan_id", "cases_plans"))
        .take();
    signed(table)
}

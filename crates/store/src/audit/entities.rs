//! The trail's tables.

pub mod line {
    //! One line of the trail; its hash covers the line and the hash before it.
    use authz::{Reach, Relation as Stands, Target};
    use sea_orm::Condition;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_lines")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub at: DateTimeUtc,
        pub actor_id: Option<Uuid>,
        pub actor_name: String,
        pub verb: String,
        pub record_kind: String,
        pub record_id: Uuid,
        pub detail: Option<String>,
        pub reason: Option<String>,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl crate::Guarded for Entity {
        const RESOURCE: &'static str = super::super::TRAIL;

        fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
            match relation {
                Stands::Anyone => Some(Condition::all()),
                Stands::Own => Some(Condition::all().add(Column::ActorId.eq(reach.user))),
                _ => None,
            }
        }

        fn target(row: &Model) -> Target {
            Target { owner: row.actor_id, ..Target::default() }
        }

        fn record_id(row: &Model) -> Uuid {
            row.record_id
        }
    }
}

pub mod head {
    //! Where the chain ends: its length and last hash, so that a cut tail shows.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i32,
        pub seq: i64,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

//! What happens without a course: tables of bodies, desks, placements.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use delivery::{About, EnrolInGroup, Kind, Participant, Plan};
use identity::UserId;
use store::Result;

use super::calendar::{on_weekdays, time};
use super::{Ending, Expected, Scene, Setting, Teller};

/// When a session is, and who leads it.
struct Slot {
    day: NaiveDate,
    hour: u32,
    minutes: i32,
    led_by: UserId,
}

impl Teller<'_> {
    /// A table of bodies that meets on Wednesdays.
    pub(super) async fn meetings(
        &mut self,
        setting: Setting<'_>,
        every_weeks: usize,
        bodies: usize,
    ) -> Result<()> {
        let members = organisations::search(self.ctx, "", 60).await?;
        let members: Vec<Participant> = self
            .dice
            .some_of(members.len(), bodies)
            .into_iter()
            .map(|place| Participant { kind: Kind::Organisation, id: members[place].id.uuid() })
            .collect();
        let Setting { strand, body, first, last, .. } = setting;
        let led_by = self.leader(strand, body, 0);
        let open = setting.group(strand.title.to_owned(), Kind::Organisation, led_by, first);
        let group = delivery::open_group(self.ctx, open).await?;
        for member in &members {
            delivery::enrol_in_group(self.ctx, EnrolInGroup { group, who: *member, began_on: first }).await?;
        }
        for day in on_weekdays(first, last, &[Weekday::Wed]).into_iter().step_by(every_weeks) {
            let about = About { group: Some(group), kind: Kind::Organisation, ..setting.about(led_by) };
            let expected = Expected::Group(members.iter().map(|member| (*member, 80)).collect());
            self.session(setting, about, Slot { day, hour: 10, minutes: 150, led_by }, expected).await?;
        }
        Ok(())
    }

    /// A desk on fixed days, with as many visitors as the dice say.
    pub(super) async fn desk(
        &mut self,
        setting: Setting<'_>,
        days: &[Weekday],
        hour: u32,
        people: (i64, i64),
    ) -> Result<()> {
        for day in on_weekdays(setting.first, setting.last, days) {
            let count = usize::try_from(self.dice.between(people.0, people.1)).unwrap_or_default();
            let visitors = self.crowd.draw(self.dice, setting.body, count);
            self.open_session(setting, day, hour, Expected::Visitors(visitors)).await?;
        }
        Ok(())
    }

    pub(super) async fn open_session(
        &mut self,
        setting: Setting<'_>,
        day: NaiveDate,
        hour: u32,
        expected: Expected,
    ) -> Result<()> {
        let turn = day.num_days_from_ce().unsigned_abs() as usize;
        let led_by = self.leader(setting.strand, setting.body, turn);
        let about = setting.about(led_by);
        self.session(setting, about, Slot { day, hour, minutes: 180, led_by }, expected).await
    }

    pub(super) async fn placement(
        &mut self,
        setting: Setting<'_>,
        on: NaiveDate,
        person: Participant,
    ) -> Result<()> {
        let led_by = self.leader(setting.strand, setting.body, 0);
        let about = setting.about(led_by);
        let slot = Slot { day: on, hour: 9, minutes: 60, led_by };
        self.session(setting, about, slot, Expected::Visitors(vec![person])).await?;
        self.diary.endings.entry(on).or_default().push(Ending {
            on,
            activity: setting.activity.id,
            organisation: setting.body,
            group: None,
            people: vec![person],
            levels: false,
            placed: true,
        });
        Ok(())
    }

    async fn session(
        &mut self,
        setting: Setting<'_>,
        about: About,
        slot: Slot,
        expected: Expected,
    ) -> Result<()> {
        let Slot { day, hour, minutes, led_by } = slot;
        let from = day.and_time(time(hour));
        let until = from + TimeDelta::minutes(minutes.into());
        let session = delivery::plan(self.ctx, Plan { about, from, until }).await?;
        let scene = Scene { session, minutes, led_by, role: setting.strand.role, expected };
        self.diary.scenes.entry(day).or_default().push(scene);
        Ok(())
    }
}

//! The identifiers of desks, appointments, contacts and outreach.

store::typed_id!(
    /// A desk: where people come, with its kind, place and length of a slot.
    pub DeskId
);
store::typed_id!(
    /// A room of a desk.
    pub RoomId
);
store::typed_id!(
    /// Who works at a desk.
    pub DeskWorkerId
);
store::typed_id!(
    /// When a desk is open in a week, and since when that holds.
    pub HoursId
);
store::typed_id!(
    /// Days on which a desk stays closed.
    pub ClosureId
);
store::typed_id!(
    /// A kind of procedure a desk offers, how long it takes and what it counts for.
    pub ProcedureId
);
store::typed_id!(
    /// Somebody with a ticket at the counter, without a name.
    pub VisitId
);
store::typed_id!(
    /// A contact at a desk or in the street: what was asked, how it ended, with or without a name.
    pub ContactId
);
store::typed_id!(
    /// What a contact was about, and what the person needs: words of closed lists.
    pub ContactWordId
);
store::typed_id!(
    /// An anonymous contact turned out to be somebody: the record of it, and of its taking back.
    pub LinkId
);
store::typed_id!(
    /// An appointment at a desk.
    pub AppointmentId
);
store::typed_id!(
    /// Five minutes of a worker, a room or a person: nobody has them twice.
    pub BookedId
);
store::typed_id!(
    /// A link with which somebody books for themselves.
    pub InvitationId
);
store::typed_id!(
    /// A calendar somebody subscribed to: of a desk, or of all their own appointments.
    pub FeedId
);
store::typed_id!(
    /// A mobile unit, an itinerant team, a listening point.
    pub UnitId
);
store::typed_id!(
    /// Who goes out with a unit.
    pub UnitMemberId
);
store::typed_id!(
    /// Where a unit goes.
    pub PlaceId
);
store::typed_id!(
    /// A round of a unit: planned, under way, closed.
    pub RoundId
);
store::typed_id!(
    /// A place on a round: when the unit was there, with whom.
    pub StopId
);
store::typed_id!(
    /// A need heard, an accompaniment, material given at a stop.
    pub StopLineId
);

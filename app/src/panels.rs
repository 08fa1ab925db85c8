//! What areas show on each other's pages. Each serves its own part; here stands which parts there are.

use authz::Action::{Create, List, Record, View};
use programmes::Place;

/// Says so once, before anything is served.
pub fn show() {
    programmes::show_panels(PROJECT);
    people::show_panels(PERSON);
    organisations::show_panels(BODY);
    people::imports::offer_after(UPLOAD);
    services::asking::ways::know_ways(WAYS);
}

const PROJECT: &[programmes::Panel] = &[
    programmes::Panel {
        place: Place::Timeline,
        title: "programmes-schedule-title",
        url: "/projects/{project}/timeline",
        needs: (View, monitoring::INDICATOR),
    },
    programmes::Panel {
        place: Place::Progress,
        title: "programmes-panel-done",
        url: "/delivery/panels/project/{project}",
        needs: (View, delivery::SESSION),
    },
    programmes::Panel {
        place: Place::Progress,
        title: "documents-list-title",
        url: "/documents/panels/project/{project}",
        needs: (View, documents::DOCUMENT),
    },
    programmes::Panel {
        place: Place::Tab,
        title: "programmes-tab-progress",
        url: "/projects/{project}/progress",
        needs: (View, monitoring::INDICATOR),
    },
    programmes::Panel {
        place: Place::Tab,
        title: "programmes-tab-indicators",
        url: "/projects/{project}/indicators",
        needs: (View, monitoring::INDICATOR),
    },
    programmes::Panel {
        place: Place::Tab,
        title: "programmes-tab-deviations",
        url: "/projects/{project}/deviations",
        needs: (View, monitoring::DEVIATION),
    },
    programmes::Panel {
        place: Place::Tab,
        title: "programmes-tab-incomplete",
        url: "/projects/{project}/incomplete",
        needs: (View, monitoring::EVIDENCE),
    },
    programmes::Panel {
        place: Place::Tab,
        title: "programmes-tab-sheets",
        url: "/projects/{project}/sheets",
        needs: (List, monitoring::SHEET),
    },
];

const PERSON: &[people::Panel] = &[
    people::Panel { title: "cases-panel-title", url: "/cases/panels/person/", needs: (View, cases::CASE) },
    people::Panel {
        title: "services-panel-title",
        url: "/services/panels/person/",
        needs: (View, services::APPOINTMENT),
    },
    people::Panel {
        title: "mediation-panel-title",
        url: "/mediation/panels/person/",
        needs: (View, mediation::REQUEST),
    },
    people::Panel {
        title: "delivery-panel-title",
        url: "/delivery/panels/person/",
        needs: (View, delivery::PARTICIPATION),
    },
];

const WAYS: &[services::asking::ways::Way] = &[services::asking::ways::Way {
    title: "mediation-ask-title",
    url: "/mediation/ask?source=help-request&id={request}",
    needs: (Create, mediation::REQUEST),
}];

const BODY: &[organisations::Panel] = &[organisations::Panel {
    title: "programmes-of-body",
    url: "/projects/panels/organisation/{body}",
    needs: (List, programmes::PROJECT),
}];

const UPLOAD: &[people::imports::After] = &[people::imports::After {
    title: "delivery-upload-title",
    url: "/delivery/uploads/{upload}",
    needs: (Record, delivery::ENROLMENT),
}];

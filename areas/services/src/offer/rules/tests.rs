//! Boundaries of each clause, and what may never happen whatever the clauses and facts.

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-03-10")
}

fn clause(test: Test) -> Clause {
    Clause {
        id: ClauseId(Uuid::nil()),
        test,
        text: "Testo della clausola".to_owned(),
        source: "Avviso di prova".to_owned(),
        article: Some("art. 3".to_owned()),
        from: None,
        until: None,
        waivable_by: None,
    }
}

fn somebody() -> Facts {
    Facts {
        age: Some(18),
        gender: Some(Gender::Female),
        third_country: Some(true),
        status: Some(TargetGroup::Applicant),
        permit: Some("ric-asilo".to_owned()),
        can_work: Some(false),
        residence: Some(Around::of(TerritoryId::of_code("036023"))),
        italian: Some(LanguageLevel::A2),
        languages: Some(vec!["ar".to_owned()]),
        reception: Some("cas".to_owned()),
        minors: Some(false),
        registered: Some(false),
        projects: Some(vec![Uuid::from_u128(1)]),
    }
}

#[test]
fn ages_count_from_and_up_to_the_very_year() {
    let of = |test| answer(&test, &somebody());

    assert_eq!((of(Test::MinAge(18)), of(Test::MinAge(19))), (Answer::Met, Answer::Fails));
    assert_eq!((of(Test::MaxAge(18)), of(Test::MaxAge(17))), (Answer::Met, Answer::Fails));
}

#[test]
fn levels_of_italian_include_their_own_step() {
    let of = |test| answer(&test, &somebody());

    assert_eq!(of(Test::ItalianAtLeast(LanguageLevel::A2)), Answer::Met);
    assert_eq!(of(Test::ItalianAtLeast(LanguageLevel::B1)), Answer::Fails);
    assert_eq!(of(Test::ItalianAtMost(LanguageLevel::A2)), Answer::Met);
    assert_eq!(of(Test::ItalianAtMost(LanguageLevel::A1)), Answer::Fails);
}

#[test]
fn a_level_nobody_tested_is_asked() {
    let untested = Facts { italian: Some(LanguageLevel::NotKnown), ..somebody() };

    assert_eq!(answer(&Test::ItalianAtLeast(LanguageLevel::A1), &untested), Answer::Unknown(Fact::Italian));
}

#[test]
fn each_kind_of_clause_is_met_and_failed() {
    let lives_in = |code| Test::Residence(vec![TerritoryId::of_code(code)]);
    let project = |id| vec![Uuid::from_u128(id)];
    let pairs = [
        (Test::Gender(vec![Gender::Female]), Test::Gender(vec![Gender::Male])),
        (Test::Status(vec![TargetGroup::Applicant]), Test::Status(vec![TargetGroup::Refugee])),
        (Test::Permit(vec!["ric-asilo".to_owned()]), Test::Permit(vec!["asilo".to_owned()])),
        (lives_in("036"), lives_in("037")),
        (Test::Reception(vec!["cas".to_owned()]), Test::Reception(vec![NONE.to_owned()])),
        (Test::ProjectIn(project(1)), Test::ProjectIn(project(2))),
        (Test::ProjectOut(project(2)), Test::ProjectOut(project(1))),
    ];
    for (met, failed) in pairs {
        assert_eq!((answer(&met, &somebody()), answer(&failed, &somebody())), (Answer::Met, Answer::Fails));
    }
    for failed in [Test::CanWork, Test::Minors, Test::Registered] {
        assert_eq!(answer(&failed, &somebody()), Answer::Fails);
    }
    assert_eq!(answer(&Test::ThirdCountry, &somebody()), Answer::Met);
    assert_eq!(answer(&Test::Human, &somebody()), Answer::Unknown(Fact::Reading));
}

#[test]
fn of_a_stranger_everything_is_asked_and_nothing_is_guessed() {
    for test in [Test::MinAge(18), Test::CanWork, Test::Minors, Test::ThirdCountry, Test::ProjectOut(vec![])]
    {
        assert!(matches!(answer(&test, &Facts::default()), Answer::Unknown(_)), "{test:?}");
    }
}

#[test]
fn a_clause_counts_from_its_first_day_to_its_last() {
    let dated =
        Clause { from: Some(day("2026-03-10")), until: Some(day("2026-03-12")), ..clause(Test::CanWork) };
    let clauses = [dated];

    for (on, excluded) in
        [("2026-03-09", false), ("2026-03-10", true), ("2026-03-12", true), ("2026-03-13", false)]
    {
        let said = verdict(&clauses, &somebody(), day(on));
        assert_eq!(matches!(said, Verdict::Excluded(_)), excluded, "{on}");
    }
}

#[test]
fn what_excludes_is_said_before_what_is_unknown() {
    let clauses = [clause(Test::Human), clause(Test::CanWork)];

    let Verdict::Excluded(by) = verdict(&clauses, &somebody(), today()) else { panic!("not excluded") };

    assert_eq!(by, [&clauses[1]]);
}

#[test]
fn a_service_without_clauses_is_for_everybody() {
    assert_eq!(verdict(&[], &Facts::default(), today()), Verdict::Offered);
}

fn any_test() -> impl Strategy<Value = Test> {
    let level = prop::sample::select(LanguageLevel::ALL.to_vec());
    let codes = || prop::collection::vec(prop::sample::select(vec!["cas", "sai", NONE]), 0..3);
    let owned = |codes: Vec<&str>| codes.into_iter().map(str::to_owned).collect::<Vec<_>>();
    prop_oneof![
        (0..30).prop_map(Test::MinAge),
        (0..30).prop_map(Test::MaxAge),
        prop::sample::subsequence(Gender::ALL.to_vec(), 0..=4).prop_map(Test::Gender),
        prop::sample::subsequence(TargetGroup::ALL.to_vec(), 0..=5).prop_map(Test::Status),
        Just(Test::ThirdCountry),
        Just(Test::CanWork),
        Just(Test::Minors),
        Just(Test::Registered),
        Just(Test::Human),
        level.clone().prop_map(Test::ItalianAtLeast),
        level.prop_map(Test::ItalianAtMost),
        codes().prop_map(move |codes| Test::Reception(owned(codes))),
        (0..4_u128).prop_map(|id| Test::ProjectIn(vec![Uuid::from_u128(id)])),
        (0..4_u128).prop_map(|id| Test::ProjectOut(vec![Uuid::from_u128(id)])),
    ]
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let level = prop::sample::select(LanguageLevel::ALL.to_vec());
    let kind = prop::sample::select(vec!["cas".to_owned(), "sai".to_owned(), NONE.to_owned()]);
    let maybe = prop::option::of::<proptest::bool::Any>;
    let flags = (maybe(any::<bool>()), maybe(any::<bool>()), maybe(any::<bool>()), maybe(any::<bool>()));
    let words = (
        prop::option::of(prop::sample::select(Gender::ALL.to_vec())),
        prop::option::of(prop::sample::select(TargetGroup::ALL.to_vec())),
        prop::option::of(level),
        prop::option::of(kind),
    );
    let projects = prop::option::of(prop::collection::vec((0..4_u128).prop_map(Uuid::from_u128), 0..3));
    (prop::option::of(0..30), flags, words, projects).prop_map(|(age, flags, words, projects)| Facts {
        age,
        third_country: flags.0,
        can_work: flags.1,
        minors: flags.2,
        registered: flags.3,
        gender: words.0,
        status: words.1,
        italian: words.2,
        reception: words.3,
        projects,
        ..Facts::default()
    })
}

/// What is known of both: `more` where `known` says nothing.
fn learned(known: &Facts, more: &Facts) -> Facts {
    Facts {
        age: known.age.or(more.age),
        gender: known.gender.or(more.gender),
        third_country: known.third_country.or(more.third_country),
        status: known.status.or(more.status),
        can_work: known.can_work.or(more.can_work),
        italian: known.italian.or(more.italian),
        reception: known.reception.clone().or(more.reception.clone()),
        minors: known.minors.or(more.minors),
        registered: known.registered.or(more.registered),
        projects: known.projects.clone().or(more.projects.clone()),
        ..known.clone()
    }
}

fn clauses(tests: Vec<Test>) -> Vec<Clause> {
    tests.into_iter().map(clause).collect()
}

proptest! {
    /// What was offered stays offered, what was excluded stays excluded: learning only settles what was to be asked.
    #[test]
    fn learning_more_never_takes_back_an_answer(
        tests in prop::collection::vec(any_test(), 0..8),
        known in any_facts(),
        more in any_facts(),
    ) {
        let clauses = clauses(tests);
        let before = verdict(&clauses, &known, today());
        let after = verdict(&clauses, &learned(&known, &more), today());
        match before {
            Verdict::Offered => prop_assert_eq!(after, Verdict::Offered),
            Verdict::Excluded(by) => {
                let Verdict::Excluded(now) = after else { return Err(TestCaseError::fail("no more excluded")) };
                prop_assert!(by.iter().all(|clause| now.contains(clause)));
            }
            Verdict::ToAsk(asked) => {
                if let Verdict::ToAsk(still) = after {
                    prop_assert!(still.iter().all(|question| asked.contains(question)));
                }
            }
        }
    }

    #[test]
    fn removing_a_clause_never_excludes_anybody_more(
        tests in prop::collection::vec(any_test(), 1..8),
        facts in any_facts(),
        removed in any::<prop::sample::Index>(),
    ) {
        let with = clauses(tests);
        let mut without = with.clone();
        without.remove(removed.index(with.len()));
        let rank = |verdict: &Verdict| match verdict {
            Verdict::Offered => 0,
            Verdict::ToAsk(_) => 1,
            Verdict::Excluded(_) => 2,
        };
        prop_assert!(rank(&verdict(&without, &facts, today())) <= rank(&verdict(&with, &facts, today())));
    }
}

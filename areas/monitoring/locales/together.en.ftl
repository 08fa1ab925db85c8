# The indicators of all projects together.

monitoring-together-title = Indicators of the projects
monitoring-together-about =
    { $count ->
        [one] One project. Provisional counts from the registers, up to date on { $at }: official values are in the submitted sheets.
       *[other] { $count } projects. Provisional counts from the registers, up to date on { $at }: official values are in the submitted sheets.
    }
monitoring-together-nothing-yet = The projects have not been counted yet: the first count is under way.
monitoring-together-stale =
    { $count ->
        [one] One project has recent records that are not in the counts yet. Open the page again in a few minutes.
       *[other] { $count } projects have recent records that are not in the counts yet. Open the page again in a few minutes.
    }
monitoring-together-search = Search by code or name
monitoring-together-count =
    { $count ->
        [one] One indicator
       *[other] { $count } indicators
    }
monitoring-together-none-text = No project you follow has data or targets in this quarter.
monitoring-together-code = Code
monitoring-together-indicator = Indicator
monitoring-together-project = Project
monitoring-together-projects = Projects
monitoring-together-new = In the quarter
monitoring-together-value = Total
monitoring-together-target = Target
monitoring-together-share = Reached
monitoring-together-incomplete = Incomplete data
monitoring-together-unique =
    { $count ->
        [one] One person, counted once over all projects (an internal statistic: in the sheets each project counts its own participants).
       *[other] { $count } persons, each counted once over all projects (an internal statistic: in the sheets each project counts its own participants).
    }

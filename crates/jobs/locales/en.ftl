# Long work
jobs-message-waiting = Waiting to start
jobs-message-begun = Started
jobs-message-again = Something did not work: we will try again shortly
jobs-message-done = Done
jobs-message-broken = The work did not succeed and what had been written was undone. Try again; if it happens again, tell whoever runs the system.
jobs-failed-title = It did not succeed
jobs-percent = { $percent } %
jobs-leave = You may close this page: the work goes on and you find it here.
jobs-refresh = Refresh
jobs-back = Go back

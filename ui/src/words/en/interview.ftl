# Check my situation: its paper.
situation-paper = What the answers show
situation-grounds = Each ground
situation-must-show = Must be shown
situation-decides = Who decides
situation-left-out = They were not looked at for this paper, so it can differ from the screen.
print-situation-question = Print what the answers show?

# The interview.
interview-under = Start with any part. Stop when you like.
interview-lead = Answer what you can. A few questions at a time.
    .text = You can say “I do not know” to each one. You can stop and come back. What you say fills in your case.
interview-where = Where do you want to start?
interview-parts = Parts of the interview
interview-begin = Begin
interview-go-on = Go on where you stopped
interview-saves = Each answer is saved as you go on.
interview-leave = Save and leave
interview-progress = { $given } of { $all } answered
interview-skip = Skip these for now
interview-review = Look over your answers
    .text = You can change each answer. What is still open can wait.
interview-result = See what the answers show
interview-change = Change
interview-open = Not answered yet
interview-later = { $count ->
    [one] One question is not asked as things stand
   *[other] { $count } questions are not asked as things stand
}
interview-waits = { $count ->
    [one] One question waits until the alert is known
   *[other] { $count } questions wait until the alert is known
}
interview-papers = { $count ->
    [one] One paper
   *[other] { $count } papers
}
interview-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
interview-about = This is about:
interview-sure = How sure are you of this?
sure-means = Say Confirmed only if you saw it yourself or can show it. A paper to the CCF then states it as a fact.
interview-not-chosen = Not chosen yet
interview-needs-channel = Choose the kind of alert. If you do not know it, tick “I do not know”.
interview-needs-offence = Write what they accuse you of, in a few words.
interview-who-sees = Who will see this
    .text = You can change who sees each fact on its card.
interview-for-alert = What you say about the alert
interview-for-charge = What you say about the charge
interview-for-protection = What you say about your protection
interview-for-answers = Your answers to the other questions
interview-open-form = Open the form
interview-tender = The next questions may be hard to answer.
    .text = They ask about harm, views or belief. You may skip them all. You can come back at any time.
interview-tender-go = Go on to these
interview-tender-skip = Skip this part
why-we-ask = Why we ask: { $why }
part-alert = The alert
    .text = Who looks for you, and how you know.
part-charge = The charge
    .text = What they say you did.
part-protection = Protection
    .text = Asylum, refugee papers and what comes with them.
part-papers = Papers
    .text = What you can show.
part-more = More about the case
    .text = Courts, other countries, and how the case came about.
part-views = Your work and views
    .text = Politics, press, protest, belief. You may skip this.
part-harm = Harm and safety
    .text = Hard things. You may skip this.
part-done = Done
part-count = { $given } of { $all }
part-nothing = Nothing to ask now
part-may-skip = You may skip this
help-interview = Check my situation
    .text = You are asked a few questions at a time. Each says why it is asked. You may say “I do not know”, skip, stop and come back. At the end you can look over all answers.

# The result, where nobody knows of an alert: one can ask.
find-out = If you do not know whether there is an alert
    .text = You can ask the CCF what INTERPOL holds about you. This is called an access request. The answer can take months. It may say neither yes nor no.
find-out-read = Read how to find out
find-out-ask = Prepare an access request

# Check my situation: its paper.
situation-paper = What the answers show
situation-grounds = Each ground
situation-must-show = Must be shown
situation-decides = Who decides
situation-left-out = They were not looked at for this paper, so it can differ from the screen.
print-situation-question = Print what the answers show?

# The machine check, in setting up and on screen 24.
set-up-machine = Check this computer
    .title = Check this computer
machine = This computer
machine-why = Your papers are sealed on the disk. These things can still give them away while you work.
machine-why-now = You can go on now and look at this again under Safety.
machine-again = Look again
machine-looking = Looking at this computer
machine-state-good = In order
machine-state-care = To do
machine-state-unknown = Not known
machine-state-note = Good to know

machine-disk = Encryption of the disk
    .good = The disk with your papers is encrypted.
    .care = The disk with your papers does not look encrypted. The papers are sealed. Other files can be read by whoever takes the disk. A disk that encrypts itself cannot be told apart.
    .unknown = This program cannot see whether the disk with your papers is encrypted.
    .todo = Ask somebody you trust to encrypt the whole disk. It is easiest when the system is set up anew.
machine-swap = Memory on the disk
    .good = Nothing of the memory is written to a disk in the clear.
    .care = Parts of the memory can be written to the disk in the clear. Words of an open case can stay there.
    .unknown = This program cannot see where parts of the memory are written.
    .todo = Ask somebody you trust to encrypt the swap space or to turn it off.
machine-hibernation = Hibernation
    .good = Hibernation is off, or writes to an encrypted disk only.
    .care = When the computer hibernates, it writes all its memory to the disk in the clear.
    .unknown = This program cannot see whether the computer can hibernate.
    .todo = Do not let the computer hibernate. Switch it off.
machine-clipboard = What you copy
    .good = No program known to keep what is copied is running. There may be others.
    .care = A program that keeps what is copied is running: { $detail }.
    .unknown = This program cannot see what else is running.
    .todo = Close it, or turn its history off.
machine-recording = Who can see the screen
    .good = No program known to record or share the screen is running. There may be others.
    .care = A program that can record or share the screen is running: { $detail }.
    .unknown = This program cannot see what else is running.
    .todo = Close it before you open your papers.
machine-memory = Memory of other programs
    .good = Your programs cannot read each other's memory.
    .care = Your other programs can read the memory of this window while it is open.
    .todo = Ask somebody you trust to set { $setting } to 1. Start only programs you trust.
machine-system = Age of the system
    .good = This system gets free updates until { $day }.
    .care = Free updates for this system ended on { $day }. Known holes stay open.
    .unknown = This program does not know how long this system gets updates.
    .todo = Move to a newer version of the system.
machine-updates = Updates
    .good = { $count ->
        [0] The computer looked for updates today.
        [one] The computer last looked for updates yesterday.
       *[other] The computer last looked for updates { $count } days ago.
    }
    .care = { $count ->
        [one] The computer last looked for updates one day ago.
       *[other] The computer last looked for updates { $count } days ago.
    }
    .unknown = This program cannot see when the computer last looked for updates.
    .todo = Look for updates and install them.
machine-capture = Pictures of this window
    .note = Not on Linux: a program here cannot keep others from taking pictures of its window. Open your papers only where you know what is running.

copied-cleared = What you copy here is cleared after 20 seconds and on a lock. The desktop is asked not to keep it.

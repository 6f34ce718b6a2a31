# A login manager for a private bus: takes its name, and says on each line of standard input what logind would say:
# "sleep", "wake" or "lock". Answers nothing; refuses what it is asked.
import os, socket, struct, sys, threading

address = os.environ["DBUS_SYSTEM_BUS_ADDRESS"].split(",")[0]
kind, _, name = address.removeprefix("unix:").partition("=")
bus = socket.socket(socket.AF_UNIX)
bus.connect(name if kind == "path" else "\0" + name)
bus.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
assert bus.recv(512).startswith(b"OK")
bus.sendall(b"BEGIN\r\n")
serial = 0


def text(value):
    return struct.pack("<I", len(value)) + value.encode() + b"\0"


def pad(data, to=8):
    return data + b"\0" * (-len(data) % to)


def send(kind, path, interface, member, to=None, signature="", body=b""):
    global serial
    serial += 1
    fields = b""
    for code, sort, value in ((1, "o", path), (2, "s", interface), (3, "s", member), (6, "s", to), (8, "g", signature)):
        if value:
            said = bytes([len(value)]) + value.encode() + b"\0" if sort == "g" else text(value)
            start = bytes([code, 1]) + sort.encode() + b"\0"
            fields = pad(fields) + start + said
    head = struct.pack("<BBBBIII", ord("l"), kind, 1, 1, len(body), serial, len(fields))
    bus.sendall(pad(head + fields) + body)


send(1, "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello", "org.freedesktop.DBus")
send(1, "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName", "org.freedesktop.DBus", "su", pad(text("org.freedesktop.login1"), 4) + struct.pack("<I", 4))


def swallow():
    while bus.recv(65536):
        pass
    os._exit(0)


threading.Thread(target=swallow, daemon=True).start()
print("ready", flush=True)
MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
for line in sys.stdin:
    word = line.strip()
    if word in ("sleep", "wake"):
        send(4, *MANAGER, "PrepareForSleep", None, "b", struct.pack("<I", word == "sleep"))
    elif word == "lock":
        send(4, "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock")

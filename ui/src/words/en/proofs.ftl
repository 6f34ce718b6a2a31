# Proof of time: one hash leaves, proofs come back by file.
nav-proofs = Proof of time
help-proofs = Proof of time
    .text = One hash over all papers leaves. Proofs come back by file and are checked here.
     Each result says what you must still compare elsewhere.
proofs-title = Proof of time
proofs-under = Show that your papers were there before a certain time.
proofs-says = A proof shows that the papers were there before a time, and are the same since. It does not show that they are true.
proofs-limit = Nothing leaves this computer by itself. You carry the hash out and the proof in.
proofs-empty = There is no paper to prove yet
proofs-empty-text = Add a paper with its file first.
root-now = { $count ->
    [one] One hash over one paper
   *[other] One hash over { $count } papers
}
root-without = { $count ->
    [one] One entry has no file. The hash does not cover it.
   *[other] { $count } entries have no file. The hash does not cover them.
}
root-rows-check = The last group of a row is its check. Read the rows out or type them by hand.
root-request = Save request for a time stamp
root-list = Save list of hashes
root-scan = Show code and rows
root-ways = Take one of these to a computer with a network. Ask a time stamp authority, or OpenTimestamps, for a proof of the list.
root-code = The hash as a code to scan
root-written = The hash is in { $name }. It tells nothing of what the papers say.
root-sent = Hashes that left
sent-on = { $date }, { $count ->
    [one] one paper
   *[other] { $count } papers
}
sent-current = Covers all papers
sent-older = From an earlier state
sent-differ = { $count ->
    [one] One paper of it is no longer the same here, or is gone:
   *[other] { $count } papers of it are no longer the same here, or are gone:
}
sent-waiting = No proof has come back yet.
proof-take = Bring a proof
proof-again = Check again
proof-taken-proof = The proof was checked and is kept with the case.
proof-taken-certificate = The certificate was checked and is kept with the proof.
proof-taken-header = The block header was checked and is kept with the proof.
proof-kind-stamp = Time stamp (RFC 3161)
proof-kind-ots = OpenTimestamps
proof-state-holds = Holds
proof-state-needs = Not whole yet
proof-state-fails = Proves nothing
proof-says = The papers were there before { $time }.
proof-needs-root = The authority’s root certificate is still missing. Bring it as a file.
proof-needs-header = The header of Bitcoin block { $height } is still missing. Bring its 80 bytes as a file.
proof-needs-block = A calendar promised a proof. No block holds it yet. Ask for the finished proof later.
proof-compare = Compare this elsewhere.
proof-compare-stamp = It must be the fingerprint that the authority itself publishes.
proof-compare-ots = It must be the hash of the block at this height, from a source you trust. The time may be two hours off.
proof-root-brought = You brought this root as a file of its own.
proof-root-inside = The root came inside the proof, so the proof alone does not show who made it.
fault-not-a-proof = It is no proof, no certificate and no block header.
fault-too-large = It is larger than any proof.
fault-cut-or-longer = It is cut short, or something follows that does not belong to it.
fault-other-hash = It is about other papers, or about no hash that left here.
fault-refused = The authority refused to give a time stamp.
fault-unknown-algorithm = It uses a method that is not known here, or one that is too weak.
fault-bad-signature = Its signature does not fit.
fault-no-signer = The certificate that signed it is missing, or is another one.
fault-not-for-time = The certificate that signed it may not stamp time.
fault-not-valid-then = A certificate was not valid at that time.
fault-not-an-authority = A certificate stands where only an authority’s may stand.
fault-other-root = It leads to another root, or nothing here needs it.
fault-other-block = The header is of another block, or nothing here needs it.
fault-too-little-work = There is too little work behind this header. Anybody could make it.

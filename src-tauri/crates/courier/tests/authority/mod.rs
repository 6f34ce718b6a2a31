//! A time-stamp authority of the tests' own, made with `openssl` in a folder that goes with the test. It is nobody's
//! real authority, and its names say so.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// What kind of keys an authority has.
#[derive(Debug, Clone, Copy)]
pub enum Keys {
    /// RSA, 2048 bits.
    Rsa,
    /// RSA, 1024 bits: too weak.
    Weak,
    /// ECDSA on P-256.
    P256,
    /// ECDSA on P-384.
    P384,
}

/// An authority: a root, and the certificate that stamps.
pub struct Authority {
    folder: TempDir,
}

/// What is unlike a right authority.
#[derive(Debug, Clone)]
pub struct Made {
    pub keys: Keys,
    /// The extended key usage, as openssl writes it; empty for none.
    pub usage: &'static str,
    /// The name of the root.
    pub name: &'static str,
    /// Whether the root may sign certificates.
    pub ca: bool,
    /// The hash that signs a token.
    pub hash: &'static str,
    /// How many days the root is valid; `-1` for one that ended yesterday.
    pub root_days: &'static str,
    /// The same of the certificate that stamps.
    pub days: &'static str,
}

impl Default for Made {
    fn default() -> Self {
        Self {
            keys: Keys::Rsa,
            usage: "critical,timeStamping",
            name: "Test Root of Nobody",
            ca: true,
            hash: "sha256",
            root_days: "60",
            days: "30",
        }
    }
}

fn openssl(folder: &Path, arguments: &[&str]) {
    let output = Command::new("openssl").args(arguments).current_dir(folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}: {said}");
}

impl Authority {
    /// Makes an authority.
    pub fn certify(made: &Made) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        let ca = if made.ca { "CA:TRUE" } else { "CA:FALSE" };
        let usage = match made.usage {
            "" => String::new(),
            usage => format!("extendedKeyUsage = {usage}\n"),
        };
        let config = format!(
            "[root]\nbasicConstraints = critical,{ca}\nkeyUsage = critical,keyCertSign,cRLSign,digitalSignature\n\
             [stamp]\nbasicConstraints = CA:FALSE\n{usage}\
             [tsa]\ndefault_tsa = one\n\
             [one]\nserial = serial\nsigner_cert = tsa.crt\nsigner_key = tsa.key\ncerts = root.crt\nsigner_digest = {}\n\
             default_policy = 1.2.3.4\ndigests = sha256, sha384, sha512\naccuracy = secs:1\nordering = no\ntsa_name = no\n\
             ess_cert_id_chain = no\ness_cert_id_alg = sha256\n[req]\ndistinguished_name = dn\n[dn]\n",
            made.hash
        );
        std::fs::write(at.join("conf"), config).unwrap();
        std::fs::write(at.join("serial"), "01\n").unwrap();
        let key = |file: &str| match made.keys {
            Keys::Rsa => openssl(at, &["genrsa", "-out", file, "2048"]),
            Keys::Weak => openssl(at, &["genrsa", "-out", file, "1024"]),
            Keys::P256 => {
                openssl(at, &["ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", file])
            }
            Keys::P384 => {
                openssl(at, &["ecparam", "-name", "secp384r1", "-genkey", "-noout", "-out", file])
            }
        };
        key("root.key");
        key("tsa.key");
        let root = format!("/CN={}", made.name);
        openssl(
            at,
            &[
                "req", "-new", "-config", "conf", "-key", "root.key", "-subj", &root, "-out",
                "root.csr",
            ],
        );
        openssl(
            at,
            &[
                "x509",
                "-req",
                "-in",
                "root.csr",
                "-signkey",
                "root.key",
                "-days",
                made.root_days,
                "-extfile",
                "conf",
                "-extensions",
                "root",
                "-out",
                "root.crt",
            ],
        );
        openssl(
            at,
            &[
                "req",
                "-new",
                "-config",
                "conf",
                "-key",
                "tsa.key",
                "-subj",
                "/CN=Test Stamp of Nobody",
                "-out",
                "tsa.csr",
            ],
        );
        openssl(
            at,
            &[
                "x509",
                "-req",
                "-in",
                "tsa.csr",
                "-CA",
                "root.crt",
                "-CAkey",
                "root.key",
                "-CAcreateserial",
                "-days",
                made.days,
                "-extfile",
                "conf",
                "-extensions",
                "stamp",
                "-out",
                "tsa.crt",
            ],
        );
        Self { folder }
    }

    /// Stamps a request and gives the answer.
    pub fn stamp(&self, request: &[u8]) -> Vec<u8> {
        std::fs::write(self.file("request.tsq"), request).unwrap();
        let arguments = [
            "ts",
            "-reply",
            "-config",
            "conf",
            "-section",
            "one",
            "-queryfile",
            "request.tsq",
            "-out",
            "answer.tsr",
        ];
        openssl(self.folder.path(), &arguments);
        std::fs::read(self.file("answer.tsr")).unwrap()
    }

    /// Makes a request as openssl makes it.
    pub fn request(&self, data: &[u8], hash: &str, certificates: bool) -> Vec<u8> {
        std::fs::write(self.file("data"), data).unwrap();
        let hash = format!("-{hash}");
        let mut arguments = vec!["ts", "-query", "-data", "data", &hash, "-out", "query.tsq"];
        if certificates {
            arguments.push("-cert");
        }
        openssl(self.folder.path(), &arguments);
        std::fs::read(self.file("query.tsq")).unwrap()
    }

    /// The root, in PEM.
    pub fn root(&self) -> Vec<u8> {
        std::fs::read(self.file("root.crt")).unwrap()
    }

    /// The certificate that stamps, in PEM.
    pub fn signer(&self) -> Vec<u8> {
        std::fs::read(self.file("tsa.crt")).unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

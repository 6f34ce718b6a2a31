//! Every test, from a machine that has only rustup, node and build-essential.
//!
//! Building may use the network (package registries); running does not. The tests run in an
//! empty network namespace where the kernel allows one.

use std::process::Command;

use crate::process::{Outcome, cargo, root, run};
use crate::setup::{For, setup};
use crate::summary::Summary;
use crate::{check, node};

/// Name of each step, in order.
const STEPS: &[&str] = &["ui", "lints", "build", "rust", "binaries", "window"];

/// Prints the names of the steps.
pub fn list() {
    for step in STEPS {
        println!("{step}");
    }
}

/// Sets up and runs every step, or one.
pub fn test(only: Option<&str>) -> Outcome {
    if let Some(step) = only.filter(|step| !STEPS.contains(step)) {
        return Err(format!("there is no step {step}; the steps are {}", STEPS.join(", ")));
    }
    let wanted = |step: &str| only.is_none_or(|only| only == step);
    let mut summary = Summary::default();
    if !summary.step("set up the machine", || setup(For::Test)) {
        return summary.close();
    }
    // The shell embeds ui/dist, so the UI is built before any Rust.
    if !summary.step("ui: packages and build", || node::install().and_then(|()| node::build())) {
        return summary.close();
    }
    if wanted("ui") {
        summary.step("ui: types", check::types);
        summary.step("ui: tests", || run(&mut node::npm(&["test", "--silent"]), 10));
    }
    if wanted("lints") {
        summary.step("rust: format and lints", check::lints);
    }
    let mut built = true;
    if wanted("build") || wanted("rust") {
        let args = ["test", "--workspace", "--no-run", "--quiet"];
        built = summary.step("rust: build the tests", || run(&mut cargo(&args), 40));
    }
    let namespace = empty_network();
    if wanted("rust") && built {
        let name = "rust: tests, no network";
        let mut command = offline(&["test", "--workspace", "--no-fail-fast"], namespace);
        summary.step(name, || run(&mut command, 60));
        if !namespace {
            summary.not_run("empty network namespace", "this kernel does not allow one");
        }
    }
    if wanted("binaries") || wanted("window") {
        // The shipped programs in one build of their own: the features that only tests may have, such as a weak
        // passphrase, would come in with the packages of the tests. The made clinic is such a test program.
        let shipped = ["build", "--quiet", "-p", "redress", "-p", "redress-cli"];
        let build = || {
            run(
                &mut cargo(
                    &[
                        &shipped[..],
                        &["--bin", "redress", "--bin", "redress-draw", "--bin", "redress-cli"],
                    ]
                    .concat(),
                ),
                30,
            )?;
            let e2e = ["--bin", "redress-e2e", "--features", "redress/e2e"];
            run(&mut cargo(&[&shipped[..], &e2e[..]].concat()), 30)?;
            run(&mut cargo(&["build", "--quiet", "--workspace", "--bin", "made-clinic"]), 30)
        };
        built = summary.step("binaries: window, cli, e2e", build);
    }
    if wanted("window") && built {
        let script = root().join("tests").join("window").join("run.mjs");
        let mut command = match namespace {
            true => in_namespace("node"),
            false => Command::new("node"),
        };
        command.arg(&script).env("REDRESS_BIN_DIR", crate::process::target().join("debug"));
        command.current_dir(root());
        summary.step("window tests, no network", || run(&mut command, 50));
    }
    summary.close()
}

/// Says whether a program can be run where there is no network but loopback.
fn empty_network() -> bool {
    in_namespace("true").status().is_ok_and(|status| status.success())
}

/// A command in a network namespace that has only loopback, for drivers that need it.
fn in_namespace(program: &str) -> Command {
    let mut command = Command::new("unshare");
    let script = "ip link set lo up && exec \"$0\" \"$@\"";
    command.args(["--map-root-user", "--net", "sh", "-c", script, program]);
    command
}

fn offline(args: &[&str], namespace: bool) -> Command {
    let plain = cargo(args);
    let mut command = if namespace {
        let mut command = in_namespace(&plain.get_program().to_string_lossy());
        command.args(plain.get_args()).current_dir(root());
        command
    } else {
        plain
    };
    command.env("CARGO_NET_OFFLINE", "true");
    command
}

//! Scripts: which requests fail, and in which order.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};

use connect_runtime::server::ServerOperation;

use crate::fault::Fault;
use crate::request::{OperationId, RequestHead};
use crate::router::encode;

/// A sequence of faults and responses for successive requests. After its last step requests reach their
/// handler again. If several scripts cover a request, the first that has a step left applies.
///
/// ```
/// use connect_local::{Fault, Script};
/// use connect_operations::attached_files::{GetAttachedFile, GetAttachedFileOutput};
///
/// let file = GetAttachedFileOutput::builder().file_size_in_bytes(1).build();
/// let twice = Script::of::<GetAttachedFile>().fault(Fault::throttle()).times(2).output(&file);
/// let lossy = Script::all().sometimes(0.2, 4, Fault::reset().after_handler());
/// let puts = Script::rule(|request| request.is_put_of_file()).fault(Fault::reset_in_body());
/// # let _ = (twice, lossy, puts);
/// ```
#[must_use = "a script does nothing until it is given to a LocalConnect"]
pub struct Script<O = ()> {
    scope: Scope,
    steps: Vec<Step>,
    operation: PhantomData<fn() -> O>,
}

#[derive(Clone)]
enum Scope {
    All,
    Operation(OperationId),
    Rule(Arc<dyn Fn(&RequestHead) -> bool + Send + Sync>),
}

#[derive(Clone)]
struct Step {
    fault: Fault,
    /// How often it is still to be done; `None` for ever.
    left: Option<usize>,
    chance: Option<(f64, fastrand::Rng)>,
}

impl Script {
    /// For every request, including those to pre-signed URLs.
    pub fn all() -> Self {
        Self::new(Scope::All)
    }

    /// For requests that satisfy a rule.
    pub fn rule(rule: impl Fn(&RequestHead) -> bool + Send + Sync + 'static) -> Self {
        Self::new(Scope::Rule(Arc::new(rule)))
    }

    /// For the requests of one operation, served or not.
    pub fn of<O: ServerOperation>() -> Script<O> {
        Script::new(Scope::Operation(OperationId::of::<O>()))
    }
}

impl<O: ServerOperation> Script<O> {
    /// The next request gets this output as its response; no handler is called.
    pub fn output(self, output: &O::Output) -> Self {
        self.fault(Fault::respond(encode::<O>(Ok(output))))
    }

    /// The next request gets this error as its response; no handler is called.
    pub fn error(self, error: impl Into<O::Error>) -> Self {
        self.fault(Fault::respond(encode::<O>(Err(&error.into()))))
    }
}

impl<O> Script<O> {
    fn new(scope: Scope) -> Self {
        Self {
            scope,
            steps: Vec::new(),
            operation: PhantomData,
        }
    }

    fn step(mut self, fault: Fault, left: Option<usize>) -> Self {
        self.steps.push(Step {
            fault,
            left,
            chance: None,
        });
        self
    }

    /// The next request has this fault.
    pub fn fault(self, fault: Fault) -> Self {
        self.step(fault, Some(1))
    }

    /// Repeats the step before this many times in all.
    pub fn times(mut self, times: usize) -> Self {
        if let Some(step) = self.steps.last_mut() {
            step.left = Some(times);
        }
        self
    }

    /// Repeats the step before for ever. It does not fail a test if it never happens.
    pub fn forever(mut self) -> Self {
        if let Some(step) = self.steps.last_mut() {
            step.left = None;
        }
        self
    }

    /// From here on each request has this fault with this probability, from 0 to 1. The same seed gives
    /// the same faults to the same requests in the same order.
    pub fn sometimes(self, probability: f64, seed: u64, fault: Fault) -> Self {
        let mut script = self.step(fault, None);
        if let Some(step) = script.steps.last_mut() {
            step.chance = Some((probability, fastrand::Rng::with_seed(seed)));
        }
        script
    }
}

impl<O> fmt::Debug for Script<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faults = self.steps.iter().map(|step| &step.fault);
        write!(f, "Script for {}: ", self.scope)?;
        f.debug_list().entries(faults).finish()
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "all requests",
            Self::Operation(operation) => operation.name,
            Self::Rule(_) => "a rule",
        })
    }
}

/// The scripts of a local Connect, in the order in which they were added.
#[derive(Default)]
pub(crate) struct Scripts(Mutex<Vec<(Scope, Vec<Step>)>>);

impl Scripts {
    pub(crate) fn add<O>(&self, script: Script<O>) {
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        scripts.push((script.scope, script.steps));
    }

    /// The fault of a request.
    pub(crate) fn next(&self, request: &RequestHead) -> Fault {
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut faults = scripts.iter_mut().filter_map(|(scope, steps)| {
            let is_covered = match scope {
                Scope::All => true,
                Scope::Operation(operation) => request.is_of(operation),
                Scope::Rule(rule) => rule(request),
            };
            let mut steps = steps.iter_mut().filter(|step| step.left != Some(0));
            let step = is_covered.then(|| steps.next()).flatten()?;
            if let Some((probability, random)) = &mut step.chance
                && random.f64() >= *probability
            {
                return None;
            }
            step.left = step.left.map(|left| left - 1);
            Some(step.fault.clone())
        });
        faults.next().unwrap_or(Fault::none())
    }

    /// The steps that no request has reached.
    pub(crate) fn unused(&self) -> Vec<String> {
        let scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let steps = scripts
            .iter()
            .flat_map(|(scope, steps)| steps.iter().map(move |step| (scope, step)));
        let unused = steps.filter_map(|(scope, step)| {
            let left = step.left.filter(|left| *left > 0)?;
            let fault = &step.fault;
            Some(format!(
                "a script was not used up: {fault:?} for {scope}, {left} more to come"
            ))
        });
        unused.collect()
    }
}

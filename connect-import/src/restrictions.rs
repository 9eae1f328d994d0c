//! Rejects features that the macros do not support, with the operation and the path.

use std::collections::HashSet;

use connect_declaration::{Location as Place, RESERVED_HEADERS};

use crate::error::Refusal;
use crate::model::{Kind, Location, Model, Operation, Reference, Shape};
use crate::times;

/// The header of a token that replaces the signature.
const BEARER: &str = "x-amz-bearer";

/// The client's signature, by its name in the model.
const SIGNATURE: &str = "aws.auth#sigv4";

const UNSIGNED: &str = "the request is not signed with Signature Version 4";

type Checked = Result<(), Refusal>;

/// Checks that an operation can be declared.
pub(crate) fn check(model: &Model, name: &str, operation: &Operation) -> Checked {
    let check = Check {
        model,
        name,
        operation,
    };
    check.service()?;
    check.call()?;
    check.uri()?;
    check.input()?;
    check.output()?;
    for error in &operation.errors {
        // A header that cannot be declared is left out; see `declare`.
        check.parts(&error.shape, &error.shape, &mut HashSet::new())?;
    }
    Ok(())
}

struct Check<'m> {
    model: &'m Model,
    name: &'m str,
    operation: &'m Operation,
}

impl<'m> Check<'m> {
    fn refuse(&self, path: impl Into<String>, problem: &'static str) -> Checked {
        Err(Refusal {
            operation: self.name.to_owned(),
            path: path.into(),
            problem: problem.into(),
        })
    }

    fn service(&self) -> Checked {
        let metadata = &self.model.metadata;
        if metadata.protocol != "rest-json" {
            return self.refuse("metadata.protocol", "the protocol is not rest-json");
        }
        let (version, ways) = (&metadata.signature_version, &metadata.auth);
        if self.requires_signature() {
            // The operation's own scheme takes precedence.
            Ok(())
        } else if version.as_ref().is_some_and(|version| version != "v4") {
            self.refuse("metadata.signatureVersion", UNSIGNED)
        } else if ways
            .as_ref()
            .is_some_and(|ways| !ways.iter().any(|way| way == SIGNATURE))
        {
            self.refuse("metadata.auth", UNSIGNED)
        } else {
            Ok(())
        }
    }

    fn call(&self) -> Checked {
        let path = |part| format!("operations.{}.{part}", self.name);
        let Operation {
            http,
            endpoint,
            authtype,
            auth,
            ..
        } = self.operation;
        if !matches!(&*http.method, "GET" | "POST" | "PUT" | "PATCH" | "DELETE") {
            return self.refuse(
                path("http.method"),
                "the method is not GET, POST, PUT, PATCH or DELETE",
            );
        }
        if endpoint.is_some() {
            return self.refuse(path("endpoint"), "the operation has a host prefix");
        }
        if authtype.is_some() {
            return self.refuse(path("authtype"), UNSIGNED);
        }
        if auth.is_some() && !self.requires_signature() {
            return self.refuse(path("auth"), UNSIGNED);
        }
        if self.operation.http_checksum.is_some() || self.operation.http_checksum_required {
            return self.refuse(path("httpChecksum"), "the body has a checksum");
        }
        Ok(())
    }

    /// Whether the `auth` of the operation itself has Signature Version 4.
    fn requires_signature(&self) -> bool {
        let ways = self.operation.auth.iter().flatten();
        ways.into_iter().any(|way| way == SIGNATURE)
    }

    fn uri(&self) -> Checked {
        let path = format!("operations.{}.http.requestUri", self.name);
        let uri = &*self.operation.http.request_uri;
        if uri.contains('?') {
            return self.refuse(path, "the path has a constant query parameter");
        }
        if !uri.starts_with('/') {
            return self.refuse(path, "the path has no leading slash");
        }
        for segment in uri.split('/') {
            let label = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let problem = match label {
                Some(label) if label.ends_with('+') => "the label is greedy",
                Some(label) if label.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
                    continue;
                }
                None if !segment.contains(['{', '}']) => continue,
                _ => "the label is not a whole segment",
            };
            return self.refuse(path, problem);
        }
        Ok(())
    }

    fn input(&self) -> Checked {
        let Some(input) = &self.operation.input else {
            return Ok(());
        };
        let shape = self.model.shape(&input.shape);
        self.structure(&input.shape, shape)?;
        let mut seen = HashSet::new();
        for (name, member) in &shape.members {
            let path = format!("{}.{name}", input.shape);
            match member.location {
                None => self.body_member(&path, member, &mut seen)?,
                Some(Location::Header) => self.header(&path, member)?,
                Some(Location::Headers) => self.refuse(path, "the member is several headers")?,
                Some(Location::StatusCode) => self.refuse(path, "the member is a status")?,
                Some(Location::Uri) => self.scalar(&path, member, Place::Label)?,
                Some(Location::Query) => self.query(&path, member)?,
            }
        }
        Ok(())
    }

    fn body_member(
        &self,
        path: &str,
        member: &'m Reference,
        seen: &mut HashSet<&'m str>,
    ) -> Checked {
        if matches!(&*self.operation.http.method, "GET" | "DELETE") {
            return self.refuse(path, "the member travels in the body of a GET or a DELETE");
        }
        self.value(path, member, seen)
    }

    fn header(&self, path: &str, member: &'m Reference) -> Checked {
        let name = member.location_name.as_deref().unwrap_or_default();
        if name.is_empty() || RESERVED_HEADERS.contains(&&*name.to_ascii_lowercase()) {
            return self.refuse(path, "the header is set by the client");
        }
        if name.eq_ignore_ascii_case(BEARER) && !self.requires_signature() {
            return self.refuse(path, "a token in the header replaces the signature");
        }
        self.scalar(path, member, Place::Header)
    }

    /// Query values are strings; a list repeats its name.
    fn query(&self, path: &str, member: &'m Reference) -> Checked {
        let shape = self.model.shape(&member.shape);
        match &shape.member {
            Some(item) if !shape.sparse && !shape.sensitive => {
                self.scalar(path, item, Place::Query)
            }
            _ => self.scalar(path, member, Place::Query),
        }
    }

    fn scalar(&self, path: &str, reference: &'m Reference, place: Place) -> Checked {
        let shape = self.model.shape(&reference.shape);
        self.marks(path, reference, shape)?;
        match shape.kind {
            Kind::String | Kind::Integer | Kind::Long | Kind::Boolean => Ok(()),
            Kind::Timestamp => self.time(path, reference, place),
            _ => self.refuse(
                path,
                "the member travels outside the body and is not a string, a number or an enum",
            ),
        }
    }

    fn output(&self) -> Checked {
        let Some(output) = &self.operation.output else {
            return Ok(());
        };
        let shape = self.model.shape(&output.shape);
        self.structure(&output.shape, shape)?;
        let located = shape
            .members
            .iter()
            .find(|(_, member)| member.location.is_some());
        if let Some((name, member)) = located {
            let problem = match member.location {
                Some(Location::StatusCode) => "the member is the status of the response",
                _ => "the member is a header of the response",
            };
            return self.refuse(format!("{}.{name}", output.shape), problem);
        }
        self.parts(&output.shape, &output.shape, &mut HashSet::new())
    }

    /// Checks a value in a body, and everything in it.
    fn value(&self, path: &str, reference: &'m Reference, seen: &mut HashSet<&'m str>) -> Checked {
        let shape = self.model.shape(&reference.shape);
        self.marks(path, reference, shape)?;
        let problem = match shape.kind {
            Kind::Blob => "it is a blob",
            Kind::Character | Kind::BigInteger | Kind::BigDecimal => {
                "it is an arbitrary-precision number or a character"
            }
            Kind::Timestamp => return self.time(path, reference, Place::Body),
            // Any JSON value.
            Kind::Structure if shape.document => return Ok(()),
            _ if shape.values.iter().any(String::is_empty) => "it is an enum with an empty value",
            Kind::Map if !self.is_text_key(shape) => "the keys of the map are not strings",
            _ => return self.parts(path, &reference.shape, seen),
        };
        self.refuse(path, problem)
    }

    /// Checks that a type exists for the format of a timestamp in its location.
    fn time(&self, path: &str, reference: &'m Reference, place: Place) -> Checked {
        let form = times::form(reference, self.model.shape(&reference.shape), place);
        match times::types(place, form).next() {
            Some(_) => Ok(()),
            None => self.refuse(path, "no timestamp type has this format in this location"),
        }
    }

    /// Checks the parts of a shape.
    fn parts(&self, path: &str, name: &'m str, seen: &mut HashSet<&'m str>) -> Checked {
        if !seen.insert(name) {
            return Ok(());
        }
        let shape = self.model.shape(name);
        self.structure(path, shape)?;
        for (name, member) in &shape.members {
            self.value(&format!("{path}.{name}"), member, seen)?;
        }
        if let Some(item) = &shape.member {
            self.value(&format!("{path}[]"), item, seen)?;
        }
        for part in [&shape.key, &shape.value].into_iter().flatten() {
            self.value(&format!("{path}{{}}"), part, seen)?;
        }
        Ok(())
    }

    fn is_text_key(&self, map: &Shape) -> bool {
        let key = map
            .key
            .as_ref()
            .map(|key| self.model.shape(&key.shape).kind);
        key == Some(Kind::String)
    }

    fn structure(&self, path: &str, shape: &Shape) -> Checked {
        if shape.payload.is_some() {
            return self.refuse(path, "one member is the whole payload");
        }
        if shape.eventstream {
            return self.refuse(path, "it is an event stream");
        }
        if shape.document {
            return self.refuse(path, "the whole body is a document");
        }
        Ok(())
    }

    fn marks(&self, path: &str, reference: &Reference, shape: &Shape) -> Checked {
        let problem = if reference.streaming || shape.streaming {
            "it is a stream"
        } else if reference.jsonvalue {
            "it is JSON inside a header"
        } else if reference.host_label {
            "it is part of the host name"
        } else if reference.eventpayload {
            "it is part of an event stream"
        } else {
            return Ok(());
        };
        self.refuse(path, problem)
    }
}

//! The parts of AWS's published service model that declarations need.
//!
//! It is the `service-2.json` that botocore ships: a JSON file, often gzipped.

#![expect(clippy::struct_excessive_bools, reason = "they mirror the model")]

mod check;

use std::io::Read as _;
use std::path::Path;

use flate2::Crc;
use flate2::read::GzDecoder;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Number;

use crate::Error;
use crate::sensitive::SECRETS;

/// A service: its operations, and the shapes of their inputs, outputs and errors.
#[derive(Debug, Clone, Deserialize)]
pub struct Model {
    pub(crate) metadata: Metadata,
    pub(crate) operations: IndexMap<String, Operation>,
    pub(crate) shapes: IndexMap<String, Shape>,
    /// The checksum of its text, which distinguishes models of the same version.
    #[serde(skip)]
    crc: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub(crate) protocol: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) service_id: String,
    /// The signing name; if absent, the endpoint prefix.
    pub(crate) signing_name: Option<String>,
    /// How requests are signed: `v4`.
    pub(crate) signature_version: Option<String>,
    /// The authentication schemes, which also say how requests are signed.
    pub(crate) auth: Option<Vec<String>>,
    pub(crate) uid: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) http: Http,
    pub(crate) input: Option<Reference>,
    pub(crate) output: Option<Reference>,
    #[serde(default)]
    pub(crate) errors: Vec<Reference>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) deprecated_since: Option<String>,
    // Features that cannot be declared.
    pub(crate) endpoint: Option<Anything>,
    pub(crate) http_checksum: Option<Anything>,
    #[serde(default)]
    pub(crate) http_checksum_required: bool,
    pub(crate) authtype: Option<String>,
    /// Its authentication schemes, if they differ from the service's.
    pub(crate) auth: Option<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) request_uri: String,
}

/// A property that is rejected if present, whatever its value.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "serde::de::IgnoredAny")]
pub(crate) struct Anything;

impl From<serde::de::IgnoredAny> for Anything {
    fn from(_: serde::de::IgnoredAny) -> Self {
        Self
    }
}

/// A reference to a shape by name, with the traits of this use of it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reference {
    pub(crate) shape: String,
    pub(crate) location: Option<Location>,
    pub(crate) location_name: Option<String>,
    #[serde(default)]
    pub(crate) idempotency_token: bool,
    pub(crate) timestamp_format: Option<String>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) deprecated_since: Option<String>,
    pub(crate) deprecated_message: Option<String>,
    // Features that cannot be declared.
    #[serde(default)]
    pub(crate) streaming: bool,
    #[serde(default)]
    pub(crate) jsonvalue: bool,
    #[serde(default)]
    pub(crate) host_label: bool,
    #[serde(default)]
    pub(crate) eventpayload: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    Uri,
    #[serde(rename = "querystring")]
    Query,
    Header,
    /// Several headers with a common prefix.
    Headers,
    #[serde(rename = "statusCode")]
    StatusCode,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    /// The members of a structure.
    #[serde(default)]
    pub(crate) members: IndexMap<String, Reference>,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    /// Whether exactly one member is set.
    #[serde(default)]
    pub(crate) union: bool,
    #[serde(default)]
    pub(crate) exception: bool,
    #[serde(default)]
    pub(crate) fault: bool,
    pub(crate) error: Option<ErrorFacts>,
    /// The items of a list.
    pub(crate) member: Option<Reference>,
    pub(crate) key: Option<Reference>,
    pub(crate) value: Option<Reference>,
    #[serde(default)]
    pub(crate) sparse: bool,
    /// The values of a string.
    #[serde(rename = "enum", default)]
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) sensitive: bool,
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) pattern: Option<String>,
    pub(crate) timestamp_format: Option<String>,
    // Features that cannot be declared.
    pub(crate) payload: Option<String>,
    #[serde(default)]
    pub(crate) streaming: bool,
    #[serde(default)]
    pub(crate) eventstream: bool,
    #[serde(default)]
    pub(crate) document: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    #[default]
    Structure,
    List,
    Map,
    String,
    Character,
    Integer,
    Long,
    Float,
    Double,
    Boolean,
    Timestamp,
    Blob,
    #[serde(rename = "biginteger")]
    BigInteger,
    #[serde(rename = "bigdecimal")]
    BigDecimal,
}

/// The kind of declaration for a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Structure,
    Union,
    Enum,
    Exception,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ErrorFacts {
    pub(crate) code: Option<String>,
    pub(crate) http_status_code: Option<u16>,
}

impl Model {
    /// Reads a model from a file. Whether it is gzipped is detected from its first bytes.
    ///
    /// # Errors
    /// [`Error::Read`] if the file cannot be read, [`Error::Model`] if it is not a valid model.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let file = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|source| Error::Read {
            file: file.clone(),
            source,
        })?;
        Self::parse(&bytes).map_err(|error| error.in_file(&file))
    }

    /// Reads a model from the contents of its file.
    ///
    /// # Errors
    /// [`Error::Model`] with the path of the problem.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        const GZIP: &[u8] = &[0x1f, 0x8b];
        let mut text = Vec::new();
        let json = if bytes.starts_with(GZIP) {
            let read = GzDecoder::new(bytes).read_to_end(&mut text);
            read.map_err(|error| Error::model("", format!("invalid gzip: {error}")))?;
            &text
        } else {
            bytes
        };
        let deserializer = &mut serde_json::Deserializer::from_slice(json);
        let mut model: Self = serde_path_to_error::deserialize(deserializer)
            .map_err(|error| Error::model(error.path().to_string(), error.inner().to_string()))?;
        model.check_references()?;
        let mut crc = Crc::new();
        crc.update(json);
        model.crc = crc.sum();
        for secret in SECRETS {
            if let Some(shape) = model.shapes.get_mut(secret) {
                shape.sensitive = true;
            }
        }
        Ok(model)
    }

    /// The names of all operations, in the order of the model.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// The service and the version of its API: `connect-2017-08-08`.
    pub fn uid(&self) -> &str {
        let uid = self.metadata.uid.as_deref();
        uid.unwrap_or(&self.metadata.endpoint_prefix)
    }

    /// The identity of the model: `connect-2017-08-08 (CRC-32 0a1b2c3d)`. `gzip -lv` prints the same checksum.
    pub(crate) fn identity(&self) -> String {
        format!("{} (CRC-32 {:08x})", self.uid(), self.crc)
    }

    /// Whether it is Amazon Connect. Other services share its endpoint, such as Connect Scheduling.
    pub(crate) fn is_connect(&self) -> bool {
        self.metadata.service_id == "Connect"
    }

    /// The idempotency tokens that cannot be declared as such, because they travel in a header or are
    /// sensitive, so callers must set them. Each as a sentence.
    pub fn unfilled_tokens(&self, operations: &[String]) -> Vec<String> {
        let named = operations.iter().filter_map(|name| {
            let input = self.operations.get(name)?.input.as_ref()?;
            Some((name, input, &self.shape(&input.shape).members))
        });
        let tokens = named.flat_map(|(name, input, members)| {
            let members = members.iter();
            let unfilled =
                members.filter(|(_, token)| token.idempotency_token && !self.fills(token));
            unfilled.map(move |(member, _)| {
                let path = format!("{}.{member}", input.shape);
                format!(
                    "the idempotency token of `{name}` at {path} is not generated; set it in each call"
                )
            })
        });
        tokens.collect()
    }

    /// Whether a member is an idempotency token that is generated if absent: a string in the body or the query.
    pub(crate) fn fills(&self, member: &Reference) -> bool {
        let shape = self.shape(&member.shape);
        let is_text = shape.kind == Kind::String && !shape.is_enum() && !shape.sensitive;
        let is_found = matches!(member.location, None | Some(Location::Query));
        member.idempotency_token && is_text && is_found
    }

    /// The shape with a name that a reference has; models with dangling references are rejected.
    pub(crate) fn shape(&self, name: &str) -> &Shape {
        static NOTHING: std::sync::LazyLock<Shape> = std::sync::LazyLock::new(Shape::default);
        self.shapes.get(name).unwrap_or(&NOTHING)
    }

    pub(crate) fn operation(&self, name: &str) -> Result<&Operation, Error> {
        let found = self.operations.get(name);
        found.ok_or_else(|| Error::unknown_operation(name, self.operations()))
    }
}

impl Shape {
    /// The kind of declaration.
    pub(crate) fn form(&self) -> Form {
        match self {
            _ if self.is_enum() => Form::Enum,
            _ if self.union => Form::Union,
            _ if self.exception => Form::Exception,
            _ => Form::Structure,
        }
    }

    /// Whether a type is declared for it.
    pub(crate) fn is_declared(&self) -> bool {
        self.kind == Kind::Structure && !self.document || self.is_enum()
    }

    /// The minimum and the maximum of a number, a length or a number of items.
    pub(crate) fn range(&self) -> [Option<f64>; 2] {
        [&self.min, &self.max].map(|limit| limit.as_ref()?.as_f64())
    }

    pub(crate) fn requires(&self, member: &str) -> bool {
        self.required.iter().any(|required| required == member)
    }

    /// The references to the parts of a list or a map.
    fn parts(&self) -> impl Iterator<Item = (&'static str, &Reference)> {
        let parts = [
            ("member", &self.member),
            ("key", &self.key),
            ("value", &self.value),
        ];
        let parts = parts.into_iter();
        parts.filter_map(|(part, reference)| Some((part, reference.as_ref()?)))
    }

    /// All references to other shapes, in order.
    pub(crate) fn references(&self) -> impl Iterator<Item = &Reference> {
        let parts = self.parts().map(|(_, reference)| reference);
        self.members.values().chain(parts)
    }
}

impl Reference {
    /// The wire name of the member.
    pub(crate) fn wire_name<'a>(&'a self, member: &'a str) -> &'a str {
        self.location_name.as_deref().unwrap_or(member)
    }
}

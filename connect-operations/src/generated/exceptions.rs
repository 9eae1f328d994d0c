// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! The service's exceptions, and the types of their members.

#[allow(unused_imports, reason = "what is used depends on the features")]
use connect_runtime::{
    ConnectEnum, ConnectException, ConnectShape, ConnectUnion, UnknownMember, UnknownValue,
};

/// Access denied exception.
///
/// HTTP status 403.
#[cfg(any(
    feature = "attached-files",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "contacts",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "extraction-definitions",
    feature = "flow-associations",
    feature = "instances",
    feature = "metrics",
    feature = "notifications",
    feature = "phone-numbers",
    feature = "queues",
    feature = "rules",
    feature = "security-profiles",
    feature = "sessions",
    feature = "test-cases",
    feature = "traffic-distribution-groups",
    feature = "users",
    feature = "views",
    feature = "vocabularies",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(403)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AccessDeniedException {
    /// Message.
    pub message: Option<String>,
}

/// Attached file invalid request exception reason.
///
/// One of `INVALID_FILE_SIZE`, `INVALID_FILE_TYPE`, `INVALID_FILE_NAME`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AttachedFileInvalidRequestExceptionReason {
    /// `INVALID_FILE_SIZE`.
    InvalidFileSize,
    /// `INVALID_FILE_TYPE`.
    InvalidFileType,
    /// `INVALID_FILE_NAME`.
    InvalidFileName,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Attached file service quota exceeded exception reason.
///
/// One of `TOTAL_FILE_SIZE_EXCEEDED`, `TOTAL_FILE_COUNT_EXCEEDED`.
#[cfg(any(
    feature = "attached-files",
    feature = "contact-evaluations",
    feature = "contacts",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "extraction-definitions",
    feature = "hours-of-operations",
    feature = "instances",
    feature = "integrations",
    feature = "notifications",
    feature = "rules",
    feature = "task-templates",
    feature = "test-cases",
    feature = "traffic-distribution-groups",
    feature = "views",
    feature = "vocabularies",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum AttachedFileServiceQuotaExceededExceptionReason {
    /// `TOTAL_FILE_SIZE_EXCEEDED`.
    TotalFileSizeExceeded,
    /// `TOTAL_FILE_COUNT_EXCEEDED`.
    TotalFileCountExceeded,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Conditional operation failed exception.
///
/// HTTP status 409.
#[cfg(any(
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "hours-of-operations",
    feature = "queues",
    feature = "security-profiles",
    feature = "users"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConditionalOperationFailedException {
    /// Message.
    pub message: Option<String>,
}

/// Conflict exception.
///
/// HTTP status 409.
#[cfg(any(feature = "contacts", feature = "data-tables"))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ConflictException {
    /// Message.
    pub message: Option<String>,
}

/// Contact flow not published exception.
///
/// HTTP status 404.
#[cfg(feature = "contact-flows")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactFlowNotPublishedException {
    /// Message.
    pub message: Option<String>,
}

/// Contact not found exception.
///
/// HTTP status 410.
#[cfg(feature = "contacts")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(410)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactNotFoundException {
    /// Message.
    pub message: Option<String>,
}

/// Contact not terminated exception.
///
/// HTTP status 409.
#[cfg(feature = "contacts")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ContactNotTerminatedException {
    /// Message.
    pub message: Option<String>,
}

/// Destination not allowed exception.
///
/// HTTP status 403.
#[cfg(feature = "contacts")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(403)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DestinationNotAllowedException {
    /// Message.
    pub message: Option<String>,
}

/// Duplicate resource exception.
///
/// HTTP status 409.
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "hours-of-operations",
    feature = "integrations",
    feature = "metrics",
    feature = "notifications",
    feature = "predefined-attributes",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "security-profiles",
    feature = "sessions",
    feature = "test-cases",
    feature = "user-hierarchies",
    feature = "users",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DuplicateResourceException {
    /// Message.
    pub message: Option<String>,
}

/// Idempotency exception.
///
/// HTTP status 409.
#[cfg(any(
    feature = "contact-flow-modules",
    feature = "contacts",
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "test-cases"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct IdempotencyException {
    /// Message.
    pub message: Option<String>,
}

/// Internal service exception.
///
/// HTTP status 500.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(500)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InternalServiceException {
    /// Message.
    pub message: Option<String>,
}

/// Invalid active region exception.
///
/// HTTP status 400.
#[cfg(feature = "contacts")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvalidActiveRegionException {
    /// Message.
    pub message: Option<String>,
}

/// Invalid contact flow exception.
///
/// HTTP status 400.
#[cfg(feature = "contact-flows")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvalidContactFlowException {
    /// Message, which the model leaves out.
    pub message: Option<String>,
    /// Problems: 1 to 50 items.
    #[wire("problems")]
    pub problems: Option<Vec<ProblemDetail>>,
}

/// Invalid contact flow module exception.
///
/// HTTP status 400.
#[cfg(feature = "contact-flow-modules")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvalidContactFlowModuleException {
    /// Message, which the model leaves out.
    pub message: Option<String>,
    /// Problems: 1 to 50 items.
    pub problems: Option<Vec<ProblemDetail>>,
}

/// Invalid parameter exception.
///
/// HTTP status 400.
#[cfg(any(
    feature = "agent-statuses",
    feature = "analytics-data",
    feature = "attached-files",
    feature = "authentication-profiles",
    feature = "contact-evaluations",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "contacts",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "flow-associations",
    feature = "hours-of-operations",
    feature = "instances",
    feature = "integrations",
    feature = "metrics",
    feature = "notifications",
    feature = "phone-numbers",
    feature = "predefined-attributes",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "rules",
    feature = "security-profiles",
    feature = "sessions",
    feature = "tags",
    feature = "task-templates",
    feature = "test-cases",
    feature = "user-hierarchies",
    feature = "users",
    feature = "views",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvalidParameterException {
    /// Message.
    pub message: Option<String>,
}

/// Invalid request exception.
///
/// HTTP status 400.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvalidRequestException {
    /// Message.
    pub message: Option<String>,
    /// Reason.
    pub reason: Option<InvalidRequestExceptionReason>,
}

/// Invalid request exception reason.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_InvalidRequestExceptionReason.html)
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum InvalidRequestExceptionReason {
    /// Attached file invalid request exception reason: one of
    /// [`AttachedFileInvalidRequestExceptionReason`].
    AttachedFileInvalidRequestExceptionReason(AttachedFileInvalidRequestExceptionReason),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Invalid test case exception.
///
/// HTTP status 400.
#[cfg(feature = "test-cases")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct InvalidTestCaseException {
    /// Message, which the model leaves out.
    pub message: Option<String>,
    /// Problems: 1 to 50 items.
    pub problems: Option<Vec<ProblemDetail>>,
}

/// Limit exceeded exception.
///
/// HTTP status 429.
#[cfg(any(
    feature = "agent-statuses",
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "contacts",
    feature = "data-tables",
    feature = "hours-of-operations",
    feature = "integrations",
    feature = "metrics",
    feature = "predefined-attributes",
    feature = "prompts",
    feature = "queues",
    feature = "quick-connects",
    feature = "routing-profiles",
    feature = "security-profiles",
    feature = "test-cases",
    feature = "user-hierarchies",
    feature = "users",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(429)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct LimitExceededException {
    /// Message.
    pub message: Option<String>,
}

/// Maximum result returned exception.
///
/// HTTP status 400.
#[cfg(feature = "tags")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct MaximumResultReturnedException {
    /// Message.
    pub message: Option<String>,
}

/// Outbound contact not permitted exception.
///
/// HTTP status 403.
#[cfg(feature = "contacts")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(403)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutboundContactNotPermittedException {
    /// Message.
    pub message: Option<String>,
}

/// Output type not found exception.
///
/// HTTP status 404.
#[cfg(feature = "contacts")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct OutputTypeNotFoundException {
    /// Message.
    pub message: Option<String>,
}

/// Problem detail.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ProblemDetail.html)
#[cfg(any(
    feature = "contact-flow-modules",
    feature = "contact-flows",
    feature = "test-cases"
))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ProblemDetail {
    /// Message: 1 to 256 characters.
    #[wire("message")]
    pub message: Option<String>,
}

/// Property validation exception.
///
/// HTTP status 400.
#[cfg(any(feature = "contacts", feature = "task-templates"))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(400)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PropertyValidationException {
    /// Message.
    pub message: Option<String>,
    /// Property list.
    pub property_list: Option<Vec<PropertyValidationExceptionProperty>>,
}

/// Property validation exception property.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PropertyValidationExceptionProperty.html)
#[cfg(any(feature = "contacts", feature = "task-templates"))]
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PropertyValidationExceptionProperty {
    /// Property path. Always present.
    pub property_path: String,
    /// Reason: one of [`PropertyValidationExceptionReason`]. Always present.
    pub reason: PropertyValidationExceptionReason,
    /// Message. Always present.
    pub message: String,
}

/// Property validation exception reason.
///
/// One of `INVALID_FORMAT`, `UNIQUE_CONSTRAINT_VIOLATED`, `REFERENCED_RESOURCE_NOT_FOUND`,
/// `RESOURCE_NAME_ALREADY_EXISTS`, `REQUIRED_PROPERTY_MISSING`, `NOT_SUPPORTED`, `TYPE_MISMATCH`.
#[cfg(any(feature = "contacts", feature = "task-templates"))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PropertyValidationExceptionReason {
    /// `INVALID_FORMAT`.
    InvalidFormat,
    /// `UNIQUE_CONSTRAINT_VIOLATED`.
    UniqueConstraintViolated,
    /// `REFERENCED_RESOURCE_NOT_FOUND`.
    ReferencedResourceNotFound,
    /// `RESOURCE_NAME_ALREADY_EXISTS`.
    ResourceNameAlreadyExists,
    /// `REQUIRED_PROPERTY_MISSING`.
    RequiredPropertyMissing,
    /// `NOT_SUPPORTED`.
    NotSupported,
    /// `TYPE_MISMATCH`.
    TypeMismatch,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Resource conflict exception.
///
/// HTTP status 409.
#[cfg(any(
    feature = "attached-files",
    feature = "contact-evaluations",
    feature = "contacts",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "extraction-definitions",
    feature = "instances",
    feature = "integrations",
    feature = "rules",
    feature = "security-profiles",
    feature = "traffic-distribution-groups",
    feature = "vocabularies",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceConflictException {
    /// Message.
    pub message: Option<String>,
}

/// Resource in use exception.
///
/// HTTP status 409.
#[cfg(any(
    feature = "metrics",
    feature = "phone-numbers",
    feature = "predefined-attributes",
    feature = "queues",
    feature = "routing-profiles",
    feature = "security-profiles",
    feature = "traffic-distribution-groups",
    feature = "user-hierarchies",
    feature = "views",
    feature = "vocabularies"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceInUseException {
    /// Message.
    pub message: Option<String>,
    /// Resource type: one of [`ResourceType`].
    pub resource_type: Option<ResourceType>,
    /// Resource id.
    pub resource_id: Option<String>,
}

/// Resource not found exception.
///
/// HTTP status 404.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceNotFoundException {
    /// Message.
    pub message: Option<String>,
}

/// Resource not ready exception.
///
/// HTTP status 409.
#[cfg(any(feature = "instances", feature = "traffic-distribution-groups"))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(409)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ResourceNotReadyException {
    /// Message.
    pub message: Option<String>,
}

/// Resource type.
///
/// One of `CONTACT`, `CONTACT_FLOW`, `INSTANCE`, `PARTICIPANT`, `HIERARCHY_LEVEL`,
/// `HIERARCHY_GROUP`, `USER`, `PHONE_NUMBER`.
#[cfg(any(
    feature = "metrics",
    feature = "phone-numbers",
    feature = "predefined-attributes",
    feature = "queues",
    feature = "routing-profiles",
    feature = "security-profiles",
    feature = "traffic-distribution-groups",
    feature = "user-hierarchies",
    feature = "views",
    feature = "vocabularies"
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ResourceType {
    /// `CONTACT`.
    Contact,
    /// `CONTACT_FLOW`.
    ContactFlow,
    /// `INSTANCE`.
    Instance,
    /// `PARTICIPANT`.
    Participant,
    /// `HIERARCHY_LEVEL`.
    HierarchyLevel,
    /// `HIERARCHY_GROUP`.
    HierarchyGroup,
    /// `USER`.
    User,
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Service quota exceeded exception.
///
/// HTTP status 402.
#[cfg(any(
    feature = "attached-files",
    feature = "contact-evaluations",
    feature = "contacts",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "extraction-definitions",
    feature = "hours-of-operations",
    feature = "instances",
    feature = "integrations",
    feature = "notifications",
    feature = "rules",
    feature = "task-templates",
    feature = "test-cases",
    feature = "traffic-distribution-groups",
    feature = "views",
    feature = "vocabularies",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(402)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ServiceQuotaExceededException {
    /// Message.
    pub message: Option<String>,
    /// Reason.
    pub reason: Option<ServiceQuotaExceededExceptionReason>,
}

/// Service quota exceeded exception reason.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ServiceQuotaExceededExceptionReason.html)
#[cfg(any(
    feature = "attached-files",
    feature = "contact-evaluations",
    feature = "contacts",
    feature = "data-tables",
    feature = "email-addresses",
    feature = "evaluation-forms",
    feature = "extraction-definitions",
    feature = "hours-of-operations",
    feature = "instances",
    feature = "integrations",
    feature = "notifications",
    feature = "rules",
    feature = "task-templates",
    feature = "test-cases",
    feature = "traffic-distribution-groups",
    feature = "views",
    feature = "vocabularies",
    feature = "workspaces"
))]
#[derive(Debug, Clone, PartialEq, ConnectUnion)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum ServiceQuotaExceededExceptionReason {
    /// Attached file service quota exceeded exception reason: one of
    /// [`AttachedFileServiceQuotaExceededExceptionReason`].
    AttachedFileServiceQuotaExceededExceptionReason(
        AttachedFileServiceQuotaExceededExceptionReason,
    ),
    /// A member unknown to this declaration.
    #[unknown]
    Unknown(UnknownMember),
}

/// Throttling exception.
///
/// HTTP status 429.
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(429)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ThrottlingException {
    /// Message.
    pub message: Option<String>,
}

/// Too many requests exception.
///
/// HTTP status 429.
#[cfg(feature = "views")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(429)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct TooManyRequestsException {
    /// Message.
    pub message: Option<String>,
}

/// User not found exception.
///
/// HTTP status 404.
#[cfg(feature = "sessions")]
#[derive(Debug, Clone, PartialEq, ConnectException)]
#[status(404)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UserNotFoundException {
    /// Message.
    pub message: Option<String>,
}

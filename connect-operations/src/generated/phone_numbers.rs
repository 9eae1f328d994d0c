// Generated from connect-2017-08-08 (CRC-32 21d69ebb) by: sh connect-operations/generate.sh (botocore 1.44.8)

//! Phone numbers.

use std::collections::BTreeMap;

use connect_runtime::{ConnectEnum, ConnectShape, UnknownValue, connect_operation};

use super::exceptions::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};

/// Associate phone number contact flow.
///
/// `PUT /phone-number/{PhoneNumberId}/contact-flow`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociatePhoneNumberContactFlow.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::AssociatePhoneNumberContactFlow;
///
/// let operation = AssociatePhoneNumberContactFlow::builder()
///     .phone_number_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .contact_flow_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/phone-number/{PhoneNumberId}/contact-flow",
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AssociatePhoneNumberContactFlow {
    /// Phone number id. Required.
    #[label]
    pub phone_number_id: String,
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Contact flow id: at most 500 characters. Required.
    pub contact_flow_id: String,
}

/// Claim phone number.
///
/// `POST /phone-number/claim`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`IdempotencyException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::ClaimPhoneNumber;
///
/// let operation = ClaimPhoneNumber::builder()
///     .phone_number("+12065550100")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/phone-number/claim",
    output = ClaimPhoneNumberOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, IdempotencyException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ClaimPhoneNumber {
    /// Target ARN. Optional.
    pub target_arn: Option<String>,
    /// Instance id: 1 to 100 characters. Optional.
    pub instance_id: Option<String>,
    /// Phone number: in E.164 format, like `+12065550100`. Required.
    pub phone_number: String,
    /// Phone number description: at most 500 characters. Optional.
    pub phone_number_description: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`ClaimPhoneNumber`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ClaimPhoneNumberOutput {
    /// Phone number id.
    pub phone_number_id: Option<String>,
    /// Phone number ARN.
    pub phone_number_arn: Option<String>,
}

/// Describe phone number.
///
/// `GET /phone-number/{PhoneNumberId}`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::DescribePhoneNumber;
///
/// let operation = DescribePhoneNumber::builder()
///     .phone_number_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/phone-number/{PhoneNumberId}",
    output = DescribePhoneNumberOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePhoneNumber {
    /// Phone number id. Required.
    #[label]
    pub phone_number_id: String,
}

/// The output of [`DescribePhoneNumber`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DescribePhoneNumberOutput {
    /// Claimed phone number summary.
    pub claimed_phone_number_summary: Option<ClaimedPhoneNumberSummary>,
}

/// Disassociate phone number contact flow.
///
/// `DELETE /phone-number/{PhoneNumberId}/contact-flow`.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociatePhoneNumberContactFlow.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::DisassociatePhoneNumberContactFlow;
///
/// let operation = DisassociatePhoneNumberContactFlow::builder()
///     .phone_number_id("22222222-3333-4444-5555-666666666666")
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/phone-number/{PhoneNumberId}/contact-flow",
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct DisassociatePhoneNumberContactFlow {
    /// Phone number id. Required.
    #[label]
    pub phone_number_id: String,
    /// Instance id: 1 to 100 characters. Required.
    #[query]
    pub instance_id: String,
}

/// Import phone number.
///
/// `POST /phone-number/import`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ImportPhoneNumber.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`IdempotencyException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::ImportPhoneNumber;
///
/// let operation = ImportPhoneNumber::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .source_phone_number_arn(
///         "arn:aws:connect:us-east-1:123456789012:phone-number/22222222-3333-4444-5555-666666666666",
///     )
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/phone-number/import",
    output = ImportPhoneNumberOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, IdempotencyException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImportPhoneNumber {
    /// Instance id: 1 to 100 characters. Required.
    pub instance_id: String,
    /// Source phone number ARN. Required.
    pub source_phone_number_arn: String,
    /// Phone number description: at most 500 characters. Optional.
    pub phone_number_description: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters. Optional.
    pub tags: Option<BTreeMap<String, String>>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`ImportPhoneNumber`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ImportPhoneNumberOutput {
    /// Phone number id.
    pub phone_number_id: Option<String>,
    /// Phone number ARN.
    pub phone_number_arn: Option<String>,
}

/// List phone numbers.
///
/// `GET /phone-numbers-summary/{InstanceId}`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbers.html)
///
/// # Errors
/// [`InvalidRequestException`], [`InvalidParameterException`], [`ResourceNotFoundException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::ListPhoneNumbers;
///
/// let operation = ListPhoneNumbers::builder()
///     .instance_id("11111111-2222-3333-4444-555555555555")
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = GET,
    uri = "/phone-numbers-summary/{InstanceId}",
    output = ListPhoneNumbersOutput,
    errors(InvalidRequestException, InvalidParameterException, ResourceNotFoundException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPhoneNumbers {
    /// Instance id: 1 to 100 characters. Required.
    #[label]
    pub instance_id: String,
    /// Phone number types: at most 6 items; each one of [`PhoneNumberType`]. Optional.
    #[query]
    pub phone_number_types: Option<Vec<PhoneNumberType>>,
    /// Phone number country codes: at most 10 items; each one of [`PhoneNumberCountryCode`].
    /// Optional.
    #[query]
    pub phone_number_country_codes: Option<Vec<PhoneNumberCountryCode>>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[query]
    #[next_token]
    pub next_token: Option<String>,
    /// Max results: 1 to 1000. Optional.
    #[query]
    pub max_results: Option<i32>,
}

/// The output of [`ListPhoneNumbers`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPhoneNumbersOutput {
    /// Phone number summary list. The items of the page.
    #[items]
    pub phone_number_summary_list: Option<Vec<PhoneNumberSummary>>,
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
}

/// List phone numbers v2.
///
/// `POST /phone-number/list`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::ListPhoneNumbersV2;
///
/// let operation = ListPhoneNumbersV2::builder().build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/phone-number/list",
    output = ListPhoneNumbersV2Output,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPhoneNumbersV2 {
    /// Target ARN. Optional.
    pub target_arn: Option<String>,
    /// Instance id: 1 to 100 characters. Optional.
    pub instance_id: Option<String>,
    /// Max results: 1 to 1000. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
    /// Phone number country codes: at most 10 items; each one of [`PhoneNumberCountryCode`].
    /// Optional.
    pub phone_number_country_codes: Option<Vec<PhoneNumberCountryCode>>,
    /// Phone number types: at most 6 items; each one of [`PhoneNumberType`]. Optional.
    pub phone_number_types: Option<Vec<PhoneNumberType>>,
    /// Phone number prefix. Optional.
    pub phone_number_prefix: Option<String>,
}

/// The output of [`ListPhoneNumbersV2`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPhoneNumbersV2Output {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// List phone numbers summary list. The items of the page.
    #[items]
    pub list_phone_numbers_summary_list: Option<Vec<ListPhoneNumbersSummary>>,
}

/// Release phone number.
///
/// `DELETE /phone-number/{PhoneNumberId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReleasePhoneNumber.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceInUseException`], [`IdempotencyException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::ReleasePhoneNumber;
///
/// let operation = ReleasePhoneNumber::builder()
///     .phone_number_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = DELETE,
    uri = "/phone-number/{PhoneNumberId}",
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceInUseException, IdempotencyException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ReleasePhoneNumber {
    /// Phone number id. Required.
    #[label]
    pub phone_number_id: String,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[query]
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Search available phone numbers.
///
/// `POST /phone-number/search-available`, paginated.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ThrottlingException`], [`InternalServiceException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::{
///     PhoneNumberCountryCode, PhoneNumberType, SearchAvailablePhoneNumbers,
/// };
///
/// let operation = SearchAvailablePhoneNumbers::builder()
///     .phone_number_country_code(PhoneNumberCountryCode::Af)
///     .phone_number_type(PhoneNumberType::TollFree)
///     .build();
/// let mut items = client.paginate(operation).items();
/// while let Some(item) = items.next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = POST,
    uri = "/phone-number/search-available",
    output = SearchAvailablePhoneNumbersOutput,
    errors(InvalidParameterException, ThrottlingException, InternalServiceException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAvailablePhoneNumbers {
    /// Target ARN. Optional.
    pub target_arn: Option<String>,
    /// Instance id: 1 to 100 characters. Optional.
    pub instance_id: Option<String>,
    /// Phone number country code: one of [`PhoneNumberCountryCode`]. Required.
    pub phone_number_country_code: PhoneNumberCountryCode,
    /// Phone number type: one of [`PhoneNumberType`]. Required.
    pub phone_number_type: PhoneNumberType,
    /// Phone number prefix. Optional.
    pub phone_number_prefix: Option<String>,
    /// Max results: 1 to 10. Optional.
    pub max_results: Option<i32>,
    /// Token of the page to return, from the previous page. Optional; without it the first page is
    /// returned.
    #[next_token]
    pub next_token: Option<String>,
}

/// The output of [`SearchAvailablePhoneNumbers`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct SearchAvailablePhoneNumbersOutput {
    /// Token of the next page. Absent on the last page.
    #[next_token]
    pub next_token: Option<String>,
    /// Available numbers list. The items of the page.
    #[items]
    pub available_numbers_list: Option<Vec<AvailableNumberSummary>>,
}

/// Update phone number.
///
/// `PUT /phone-number/{PhoneNumberId}`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html)
///
/// # Errors
/// [`InvalidParameterException`], [`ResourceNotFoundException`], [`ThrottlingException`],
/// [`InternalServiceException`], [`ResourceInUseException`], [`IdempotencyException`],
/// [`AccessDeniedException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::UpdatePhoneNumber;
///
/// let operation = UpdatePhoneNumber::builder()
///     .phone_number_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// let output = client.send(operation).await?;
/// println!("{output:?}");
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/phone-number/{PhoneNumberId}",
    output = UpdatePhoneNumberOutput,
    errors(InvalidParameterException, ResourceNotFoundException, ThrottlingException,
           InternalServiceException, ResourceInUseException, IdempotencyException,
           AccessDeniedException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdatePhoneNumber {
    /// Phone number id. Required.
    #[label]
    pub phone_number_id: String,
    /// Target ARN. Optional.
    pub target_arn: Option<String>,
    /// Instance id: 1 to 100 characters. Optional.
    pub instance_id: Option<String>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// The output of [`UpdatePhoneNumber`].
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdatePhoneNumberOutput {
    /// Phone number id.
    pub phone_number_id: Option<String>,
    /// Phone number ARN.
    pub phone_number_arn: Option<String>,
}

/// Update phone number metadata.
///
/// `PUT /phone-number/{PhoneNumberId}/metadata`, with an idempotency token.
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumberMetadata.html)
///
/// # Errors
/// [`InvalidParameterException`], [`InvalidRequestException`], [`AccessDeniedException`],
/// [`ResourceNotFoundException`], [`ResourceInUseException`], [`IdempotencyException`],
/// [`ThrottlingException`], [`InternalServiceException`].
///
/// # Examples
/// ```no_run
/// # async fn example(client: connect_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use connect_operations::phone_numbers::UpdatePhoneNumberMetadata;
///
/// let operation = UpdatePhoneNumberMetadata::builder()
///     .phone_number_id("22222222-3333-4444-5555-666666666666")
///     .build();
/// client.send(operation).await?;
/// # Ok(())
/// # }
/// ```
#[connect_operation(
    method = PUT,
    uri = "/phone-number/{PhoneNumberId}/metadata",
    errors(InvalidParameterException, InvalidRequestException, AccessDeniedException,
           ResourceNotFoundException, ResourceInUseException, IdempotencyException,
           ThrottlingException, InternalServiceException)
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct UpdatePhoneNumberMetadata {
    /// Phone number id. Required.
    #[label]
    pub phone_number_id: String,
    /// Phone number description: at most 500 characters. Optional.
    pub phone_number_description: Option<String>,
    /// Idempotency token, which identifies repeats of a request: at most 500 characters. Generated
    /// if absent.
    #[idempotency_token]
    pub client_token: Option<String>,
}

/// Claimed phone number summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimedPhoneNumberSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ClaimedPhoneNumberSummary {
    /// Phone number id.
    pub phone_number_id: Option<String>,
    /// Phone number ARN.
    pub phone_number_arn: Option<String>,
    /// Phone number: in E.164 format, like `+12065550100`.
    pub phone_number: Option<String>,
    /// Phone number country code: one of [`PhoneNumberCountryCode`].
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
    /// Phone number type: one of [`PhoneNumberType`].
    pub phone_number_type: Option<PhoneNumberType>,
    /// Phone number description: at most 500 characters.
    pub phone_number_description: Option<String>,
    /// Target ARN.
    pub target_arn: Option<String>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Tags: 1 to 50 entries; keys 1 to 128 characters, pattern
    /// `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`; values at most 256 characters.
    pub tags: Option<BTreeMap<String, String>>,
    /// Phone number status.
    pub phone_number_status: Option<PhoneNumberStatus>,
    /// Source phone number ARN.
    pub source_phone_number_arn: Option<String>,
}

/// Phone number country code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PhoneNumberCountryCode {
    /// `AF`.
    Af,
    /// `AL`.
    Al,
    /// `DZ`.
    Dz,
    /// `AS`.
    As,
    /// `AD`.
    Ad,
    /// `AO`.
    Ao,
    /// `AI`.
    Ai,
    /// `AQ`.
    Aq,
    /// `AG`.
    Ag,
    /// `AR`.
    Ar,
    /// `AM`.
    Am,
    /// `AW`.
    Aw,
    /// `AU`.
    Au,
    /// `AT`.
    At,
    /// `AZ`.
    Az,
    /// `BS`.
    Bs,
    /// `BH`.
    Bh,
    /// `BD`.
    Bd,
    /// `BB`.
    Bb,
    /// `BY`.
    By,
    /// `BE`.
    Be,
    /// `BZ`.
    Bz,
    /// `BJ`.
    Bj,
    /// `BM`.
    Bm,
    /// `BT`.
    Bt,
    /// `BO`.
    Bo,
    /// `BA`.
    Ba,
    /// `BW`.
    Bw,
    /// `BR`.
    Br,
    /// `IO`.
    Io,
    /// `VG`.
    Vg,
    /// `BN`.
    Bn,
    /// `BG`.
    Bg,
    /// `BF`.
    Bf,
    /// `BI`.
    Bi,
    /// `KH`.
    Kh,
    /// `CM`.
    Cm,
    /// `CA`.
    Ca,
    /// `CV`.
    Cv,
    /// `KY`.
    Ky,
    /// `CF`.
    Cf,
    /// `TD`.
    Td,
    /// `CL`.
    Cl,
    /// `CN`.
    Cn,
    /// `CX`.
    Cx,
    /// `CC`.
    Cc,
    /// `CO`.
    Co,
    /// `KM`.
    Km,
    /// `CK`.
    Ck,
    /// `CR`.
    Cr,
    /// `HR`.
    Hr,
    /// `CU`.
    Cu,
    /// `CW`.
    Cw,
    /// `CY`.
    Cy,
    /// `CZ`.
    Cz,
    /// `CD`.
    Cd,
    /// `DK`.
    Dk,
    /// `DJ`.
    Dj,
    /// `DM`.
    Dm,
    /// `DO`.
    Do,
    /// `TL`.
    Tl,
    /// `EC`.
    Ec,
    /// `EG`.
    Eg,
    /// `SV`.
    Sv,
    /// `GQ`.
    Gq,
    /// `ER`.
    Er,
    /// `EE`.
    Ee,
    /// `ET`.
    Et,
    /// `FK`.
    Fk,
    /// `FO`.
    Fo,
    /// `FJ`.
    Fj,
    /// `FI`.
    Fi,
    /// `FR`.
    Fr,
    /// `PF`.
    Pf,
    /// `GA`.
    Ga,
    /// `GM`.
    Gm,
    /// `GE`.
    Ge,
    /// `DE`.
    De,
    /// `GH`.
    Gh,
    /// `GI`.
    Gi,
    /// `GR`.
    Gr,
    /// `GL`.
    Gl,
    /// `GD`.
    Gd,
    /// `GU`.
    Gu,
    /// `GT`.
    Gt,
    /// `GG`.
    Gg,
    /// `GN`.
    Gn,
    /// `GW`.
    Gw,
    /// `GY`.
    Gy,
    /// `HT`.
    Ht,
    /// `HN`.
    Hn,
    /// `HK`.
    Hk,
    /// `HU`.
    Hu,
    /// `IS`.
    Is,
    /// `IN`.
    In,
    /// `ID`.
    Id,
    /// `IR`.
    Ir,
    /// `IQ`.
    Iq,
    /// `IE`.
    Ie,
    /// `IM`.
    Im,
    /// `IL`.
    Il,
    /// `IT`.
    It,
    /// `CI`.
    Ci,
    /// `JM`.
    Jm,
    /// `JP`.
    Jp,
    /// `JE`.
    Je,
    /// `JO`.
    Jo,
    /// `KZ`.
    Kz,
    /// `KE`.
    Ke,
    /// `KI`.
    Ki,
    /// `KW`.
    Kw,
    /// `KG`.
    Kg,
    /// `LA`.
    La,
    /// `LV`.
    Lv,
    /// `LB`.
    Lb,
    /// `LS`.
    Ls,
    /// `LR`.
    Lr,
    /// `LY`.
    Ly,
    /// `LI`.
    Li,
    /// `LT`.
    Lt,
    /// `LU`.
    Lu,
    /// `MO`.
    Mo,
    /// `MK`.
    Mk,
    /// `MG`.
    Mg,
    /// `MW`.
    Mw,
    /// `MY`.
    My,
    /// `MV`.
    Mv,
    /// `ML`.
    Ml,
    /// `MT`.
    Mt,
    /// `MH`.
    Mh,
    /// `MR`.
    Mr,
    /// `MU`.
    Mu,
    /// `YT`.
    Yt,
    /// `MX`.
    Mx,
    /// `FM`.
    Fm,
    /// `MD`.
    Md,
    /// `MC`.
    Mc,
    /// `MN`.
    Mn,
    /// `ME`.
    Me,
    /// `MS`.
    Ms,
    /// `MA`.
    Ma,
    /// `MZ`.
    Mz,
    /// `MM`.
    Mm,
    /// `NA`.
    Na,
    /// `NR`.
    Nr,
    /// `NP`.
    Np,
    /// `NL`.
    Nl,
    /// `AN`.
    An,
    /// `NC`.
    Nc,
    /// `NZ`.
    Nz,
    /// `NI`.
    Ni,
    /// `NE`.
    Ne,
    /// `NG`.
    Ng,
    /// `NU`.
    Nu,
    /// `KP`.
    Kp,
    /// `MP`.
    Mp,
    /// `NO`.
    No,
    /// `OM`.
    Om,
    /// `PK`.
    Pk,
    /// `PW`.
    Pw,
    /// `PA`.
    Pa,
    /// `PG`.
    Pg,
    /// `PY`.
    Py,
    /// `PE`.
    Pe,
    /// `PH`.
    Ph,
    /// `PN`.
    Pn,
    /// `PL`.
    Pl,
    /// `PT`.
    Pt,
    /// `PR`.
    Pr,
    /// `QA`.
    Qa,
    /// `CG`.
    Cg,
    /// `RE`.
    Re,
    /// `RO`.
    Ro,
    /// `RU`.
    Ru,
    /// `RW`.
    Rw,
    /// `BL`.
    Bl,
    /// `SH`.
    Sh,
    /// `KN`.
    Kn,
    /// `LC`.
    Lc,
    /// `MF`.
    Mf,
    /// `PM`.
    Pm,
    /// `VC`.
    Vc,
    /// `WS`.
    Ws,
    /// `SM`.
    Sm,
    /// `ST`.
    St,
    /// `SA`.
    Sa,
    /// `SN`.
    Sn,
    /// `RS`.
    Rs,
    /// `SC`.
    Sc,
    /// `SL`.
    Sl,
    /// `SG`.
    Sg,
    /// `SX`.
    Sx,
    /// `SK`.
    Sk,
    /// `SI`.
    Si,
    /// `SB`.
    Sb,
    /// `SO`.
    So,
    /// `ZA`.
    Za,
    /// `KR`.
    Kr,
    /// `ES`.
    Es,
    /// `LK`.
    Lk,
    /// `SD`.
    Sd,
    /// `SR`.
    Sr,
    /// `SJ`.
    Sj,
    /// `SZ`.
    Sz,
    /// `SE`.
    Se,
    /// `CH`.
    Ch,
    /// `SY`.
    Sy,
    /// `TW`.
    Tw,
    /// `TJ`.
    Tj,
    /// `TZ`.
    Tz,
    /// `TH`.
    Th,
    /// `TG`.
    Tg,
    /// `TK`.
    Tk,
    /// `TO`.
    To,
    /// `TT`.
    Tt,
    /// `TN`.
    Tn,
    /// `TR`.
    Tr,
    /// `TM`.
    Tm,
    /// `TC`.
    Tc,
    /// `TV`.
    Tv,
    /// `VI`.
    Vi,
    /// `UG`.
    Ug,
    /// `UA`.
    Ua,
    /// `AE`.
    Ae,
    /// `GB`.
    Gb,
    /// `US`.
    Us,
    /// `UY`.
    Uy,
    /// `UZ`.
    Uz,
    /// `VU`.
    Vu,
    /// `VA`.
    Va,
    /// `VE`.
    Ve,
    /// `VN`.
    Vn,
    /// `WF`.
    Wf,
    /// `EH`.
    Eh,
    /// `YE`.
    Ye,
    /// `ZM`.
    Zm,
    /// `ZW`.
    Zw,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Phone number type.
///
/// One of `TOLL_FREE`, `DID`, `UIFN`, `SHARED`, `THIRD_PARTY_TF`, `THIRD_PARTY_DID`, `SHORT_CODE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PhoneNumberType {
    /// `TOLL_FREE`.
    TollFree,
    /// `DID`.
    Did,
    /// `UIFN`.
    Uifn,
    /// `SHARED`.
    Shared,
    /// `THIRD_PARTY_TF`.
    ThirdPartyTf,
    /// `THIRD_PARTY_DID`.
    ThirdPartyDid,
    /// `SHORT_CODE`.
    ShortCode,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Phone number status.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberStatus.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PhoneNumberStatus {
    /// Status: one of [`PhoneNumberWorkflowStatus`].
    pub status: Option<PhoneNumberWorkflowStatus>,
    /// Message: at most 255 characters.
    pub message: Option<String>,
}

/// Phone number workflow status.
///
/// One of `CLAIMED`, `IN_PROGRESS`, `FAILED`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ConnectEnum)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub enum PhoneNumberWorkflowStatus {
    /// `CLAIMED`.
    Claimed,
    /// `IN_PROGRESS`.
    InProgress,
    /// `FAILED`.
    Failed,
    /// A value unknown to this declaration.
    #[unknown]
    Unknown(UnknownValue),
}

/// Phone number summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PhoneNumberSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct PhoneNumberSummary {
    /// Id.
    pub id: Option<String>,
    /// ARN.
    pub arn: Option<String>,
    /// Phone number: in E.164 format, like `+12065550100`.
    pub phone_number: Option<String>,
    /// Phone number type: one of [`PhoneNumberType`].
    pub phone_number_type: Option<PhoneNumberType>,
    /// Phone number country code: one of [`PhoneNumberCountryCode`].
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
}

/// List phone numbers summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct ListPhoneNumbersSummary {
    /// Phone number id.
    pub phone_number_id: Option<String>,
    /// Phone number ARN.
    pub phone_number_arn: Option<String>,
    /// Phone number: in E.164 format, like `+12065550100`.
    pub phone_number: Option<String>,
    /// Phone number country code: one of [`PhoneNumberCountryCode`].
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
    /// Phone number type: one of [`PhoneNumberType`].
    pub phone_number_type: Option<PhoneNumberType>,
    /// Target ARN.
    pub target_arn: Option<String>,
    /// Instance id: 1 to 100 characters.
    pub instance_id: Option<String>,
    /// Phone number description: at most 500 characters.
    pub phone_number_description: Option<String>,
    /// Source phone number ARN.
    pub source_phone_number_arn: Option<String>,
}

/// Available number summary.
///
/// [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AvailableNumberSummary.html)
#[derive(Debug, Clone, PartialEq, ConnectShape)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", connect(serde))]
pub struct AvailableNumberSummary {
    /// Phone number: in E.164 format, like `+12065550100`.
    pub phone_number: Option<String>,
    /// Phone number country code: one of [`PhoneNumberCountryCode`].
    pub phone_number_country_code: Option<PhoneNumberCountryCode>,
    /// Phone number type: one of [`PhoneNumberType`].
    pub phone_number_type: Option<PhoneNumberType>,
}

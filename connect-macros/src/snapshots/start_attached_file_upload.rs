/// The error type of [`StartAttachedFileUpload`].
#[derive(::connect_runtime::__private::Debug)]
pub enum StartAttachedFileUploadError {
    /// The service responded with [`AccessDeniedException`].
    AccessDeniedException(AccessDeniedException),
    /// The service responded with [`InvalidRequestException`].
    InvalidRequestException(InvalidRequestException),
    /// The service responded with [`InternalServiceException`].
    InternalServiceException(InternalServiceException),
    /// The service responded with [`ThrottlingException`].
    ThrottlingException(ThrottlingException),
    /// The service responded with [`ResourceConflictException`].
    ResourceConflictException(ResourceConflictException),
    /// The service responded with [`ServiceQuotaExceededException`].
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// A service error that the operation does not declare.
    Other(::connect_runtime::__private::ServiceError),
    /// No response, or one that could not be parsed.
    Client(::connect_runtime::__private::ClientError),
}
/// Builds a [`StartAttachedFileUpload`]. Required: [`instance_id`](Self::instance_id), [`file_name`](Self::file_name), [`file_size_in_bytes`](Self::file_size_in_bytes), [`file_use_case_type`](Self::file_use_case_type), [`associated_resource_arn`](Self::associated_resource_arn); `build` compiles once they are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[derive(::connect_runtime::__private::Default)]
pub struct StartAttachedFileUploadBuilder<
    S0 = ::connect_runtime::__private::Unset,
    S1 = ::connect_runtime::__private::Unset,
    S2 = ::connect_runtime::__private::Unset,
    S3 = ::connect_runtime::__private::Unset,
    S4 = ::connect_runtime::__private::Unset,
>(S0, S1, S2, S3, S4, StartAttachedFileUploadOptional);
#[derive(::connect_runtime::__private::Default)]
struct StartAttachedFileUploadOptional {
    client_token: Option<String>,
    url_expiry_in_seconds: Option<i32>,
    created_by: Option<CreatedByInfo>,
    tags: Option<BTreeMap<String, String>>,
}
const _: () = {
    use ::connect_runtime::__private as __rt;
    mod __required {
        #[diagnostic::on_unimplemented(
            message = "`StartAttachedFileUpload` is missing the required member `instance_id`",
            label = "`.instance_id(…)` was not called"
        )]
        pub trait instance_id<__T>: ::connect_runtime::__private::IsSet<__T> {}
        impl<__T> instance_id<__T> for ::connect_runtime::__private::Set<__T> {}
        #[diagnostic::on_unimplemented(
            message = "`StartAttachedFileUpload` is missing the required member `file_name`",
            label = "`.file_name(…)` was not called"
        )]
        pub trait file_name<__T>: ::connect_runtime::__private::IsSet<__T> {}
        impl<__T> file_name<__T> for ::connect_runtime::__private::Set<__T> {}
        #[diagnostic::on_unimplemented(
            message = "`StartAttachedFileUpload` is missing the required member `file_size_in_bytes`",
            label = "`.file_size_in_bytes(…)` was not called"
        )]
        pub trait file_size_in_bytes<__T>: ::connect_runtime::__private::IsSet<__T> {}
        impl<__T> file_size_in_bytes<__T> for ::connect_runtime::__private::Set<__T> {}
        #[diagnostic::on_unimplemented(
            message = "`StartAttachedFileUpload` is missing the required member `file_use_case_type`",
            label = "`.file_use_case_type(…)` was not called"
        )]
        pub trait file_use_case_type<__T>: ::connect_runtime::__private::IsSet<__T> {}
        impl<__T> file_use_case_type<__T> for ::connect_runtime::__private::Set<__T> {}
        #[diagnostic::on_unimplemented(
            message = "`StartAttachedFileUpload` is missing the required member `associated_resource_arn`",
            label = "`.associated_resource_arn(…)` was not called"
        )]
        pub trait associated_resource_arn<__T>: ::connect_runtime::__private::IsSet<__T> {}
        impl<__T> associated_resource_arn<__T> for ::connect_runtime::__private::Set<__T> {}
    }
    impl StartAttachedFileUpload {
        /// Starts a [`StartAttachedFileUpload`], with nothing set.
        #[inline]
        pub fn builder() -> StartAttachedFileUploadBuilder {
            __rt::Default::default()
        }
    }
    impl<S0, S1, S2, S3, S4> StartAttachedFileUploadBuilder<S0, S1, S2, S3, S4> {
        /// Sets `client_token`.
        pub fn client_token(self, value: impl __rt::Into<String>) -> Self {
            self.maybe_client_token(__rt::Some(value.into()))
        }
        /// Sets or clears [`client_token`](Self::client_token).
        pub fn maybe_client_token(mut self, value: Option<String>) -> Self {
            self.5.client_token = value;
            self
        }
        /// Sets `instance_id`.
        pub fn instance_id(
            self,
            value: impl __rt::Into<String>,
        ) -> StartAttachedFileUploadBuilder<__rt::Set<String>, S1, S2, S3, S4> {
            let Self(_, s1, s2, s3, s4, optional) = self;
            StartAttachedFileUploadBuilder(__rt::Set(value.into()), s1, s2, s3, s4, optional)
        }
        /// Sets `file_name`.
        pub fn file_name(
            self,
            value: impl __rt::Into<String>,
        ) -> StartAttachedFileUploadBuilder<S0, __rt::Set<String>, S2, S3, S4> {
            let Self(s0, _, s2, s3, s4, optional) = self;
            StartAttachedFileUploadBuilder(s0, __rt::Set(value.into()), s2, s3, s4, optional)
        }
        /// Sets `file_size_in_bytes`.
        pub fn file_size_in_bytes(
            self,
            value: i64,
        ) -> StartAttachedFileUploadBuilder<S0, S1, __rt::Set<i64>, S3, S4> {
            let Self(s0, s1, _, s3, s4, optional) = self;
            StartAttachedFileUploadBuilder(s0, s1, __rt::Set(value), s3, s4, optional)
        }
        /// Sets `url_expiry_in_seconds`.
        pub fn url_expiry_in_seconds(self, value: i32) -> Self {
            self.maybe_url_expiry_in_seconds(__rt::Some(value))
        }
        /// Sets or clears [`url_expiry_in_seconds`](Self::url_expiry_in_seconds).
        pub fn maybe_url_expiry_in_seconds(mut self, value: Option<i32>) -> Self {
            self.5.url_expiry_in_seconds = value;
            self
        }
        /// Sets `file_use_case_type`.
        pub fn file_use_case_type(
            self,
            value: FileUseCaseType,
        ) -> StartAttachedFileUploadBuilder<S0, S1, S2, __rt::Set<FileUseCaseType>, S4> {
            let Self(s0, s1, s2, _, s4, optional) = self;
            StartAttachedFileUploadBuilder(s0, s1, s2, __rt::Set(value), s4, optional)
        }
        /// Sets `associated_resource_arn`.
        pub fn associated_resource_arn(
            self,
            value: impl __rt::Into<String>,
        ) -> StartAttachedFileUploadBuilder<S0, S1, S2, S3, __rt::Set<String>> {
            let Self(s0, s1, s2, s3, _, optional) = self;
            StartAttachedFileUploadBuilder(s0, s1, s2, s3, __rt::Set(value.into()), optional)
        }
        /// Sets `created_by`.
        pub fn created_by(self, value: CreatedByInfo) -> Self {
            self.maybe_created_by(__rt::Some(value))
        }
        /// Sets or clears [`created_by`](Self::created_by).
        pub fn maybe_created_by(mut self, value: Option<CreatedByInfo>) -> Self {
            self.5.created_by = value;
            self
        }
        /// Sets `tags`.
        pub fn tags(
            self,
            value: impl __rt::IntoIterator<Item = (impl __rt::Into<String>, impl __rt::Into<String>)>,
        ) -> Self {
            self.maybe_tags(__rt::Some(__rt::map(value)))
        }
        /// Sets or clears [`tags`](Self::tags).
        pub fn maybe_tags(mut self, value: Option<BTreeMap<String, String>>) -> Self {
            self.5.tags = value;
            self
        }
        /// Makes the [`StartAttachedFileUpload`].
        pub fn build(self) -> StartAttachedFileUpload
        where
            S0: __required::instance_id<String>,
            S1: __required::file_name<String>,
            S2: __required::file_size_in_bytes<i64>,
            S3: __required::file_use_case_type<FileUseCaseType>,
            S4: __required::associated_resource_arn<String>,
        {
            StartAttachedFileUpload {
                client_token: self.5.client_token,
                instance_id: self.0.into_value(),
                file_name: self.1.into_value(),
                file_size_in_bytes: self.2.into_value(),
                url_expiry_in_seconds: self.5.url_expiry_in_seconds,
                file_use_case_type: self.3.into_value(),
                associated_resource_arn: self.4.into_value(),
                created_by: self.5.created_by,
                tags: self.5.tags,
            }
        }
    }
    impl __rt::Operation for StartAttachedFileUpload {
        type Service = __rt::Connect;
        type Output = StartAttachedFileUploadOutput;
        type Error = StartAttachedFileUploadError;
        const NAME: &'static str = "StartAttachedFileUpload";
        const METHOD: __rt::Method = __rt::Method::PUT;
        const URI: &'static str = "/attached-files/{InstanceId}";
        #[inline]
        fn encode(&self, request: &mut __rt::RequestEncoder) {
            request.body_token("ClientToken", &self.client_token);
            request.label("InstanceId", &self.instance_id);
            request.body("FileName", &self.file_name);
            request.body("FileSizeInBytes", &self.file_size_in_bytes);
            request.optional_body("UrlExpiryInSeconds", &self.url_expiry_in_seconds);
            request.body("FileUseCaseType", &self.file_use_case_type);
            request.query("associatedResourceArn", &self.associated_resource_arn);
            request.optional_body("CreatedBy", &self.created_by);
            request.optional_body("Tags", &self.tags);
        }
    }
    impl __rt::OperationError for StartAttachedFileUploadError {
        fn from_client(error: __rt::ClientError) -> Self {
            Self::Client(error)
        }
        #[inline]
        fn as_kind(&self) -> __rt::ErrorKind<'_> {
            match self {
                Self::AccessDeniedException(error) => __rt::Exception::as_kind(error),
                Self::InvalidRequestException(error) => __rt::Exception::as_kind(error),
                Self::InternalServiceException(error) => __rt::Exception::as_kind(error),
                Self::ThrottlingException(error) => __rt::Exception::as_kind(error),
                Self::ResourceConflictException(error) => __rt::Exception::as_kind(error),
                Self::ServiceQuotaExceededException(error) => __rt::Exception::as_kind(error),
                Self::Other(error) => __rt::ErrorKind::Service(error),
                Self::Client(error) => __rt::ErrorKind::Client(error),
            }
        }
    }
    impl __rt::Display for StartAttachedFileUploadError {
        #[inline]
        fn fmt(&self, f: &mut __rt::Formatter<'_>) -> __rt::fmt::Result {
            __rt::Display::fmt(&__rt::OperationError::as_kind(self), f)
        }
    }
    impl __rt::StdError for StartAttachedFileUploadError {
        #[inline]
        fn source(&self) -> __rt::Option<&(dyn __rt::StdError + 'static)> {
            __rt::OperationError::as_kind(self).source()
        }
    }
    impl __rt::From<__rt::ServiceError> for StartAttachedFileUploadError {
        #[inline]
        fn from(error: __rt::ServiceError) -> Self {
            __rt::None
                .or(__rt::Exception::decode(&error).map(Self::AccessDeniedException))
                .or(__rt::Exception::decode(&error).map(Self::InvalidRequestException))
                .or(__rt::Exception::decode(&error).map(Self::InternalServiceException))
                .or(__rt::Exception::decode(&error).map(Self::ThrottlingException))
                .or(__rt::Exception::decode(&error).map(Self::ResourceConflictException))
                .or(__rt::Exception::decode(&error).map(Self::ServiceQuotaExceededException))
                .unwrap_or(Self::Other(error))
        }
    }
    impl __rt::From<AccessDeniedException> for StartAttachedFileUploadError {
        fn from(error: AccessDeniedException) -> Self {
            Self::AccessDeniedException(error)
        }
    }
    impl __rt::From<InvalidRequestException> for StartAttachedFileUploadError {
        fn from(error: InvalidRequestException) -> Self {
            Self::InvalidRequestException(error)
        }
    }
    impl __rt::From<InternalServiceException> for StartAttachedFileUploadError {
        fn from(error: InternalServiceException) -> Self {
            Self::InternalServiceException(error)
        }
    }
    impl __rt::From<ThrottlingException> for StartAttachedFileUploadError {
        fn from(error: ThrottlingException) -> Self {
            Self::ThrottlingException(error)
        }
    }
    impl __rt::From<ResourceConflictException> for StartAttachedFileUploadError {
        fn from(error: ResourceConflictException) -> Self {
            Self::ResourceConflictException(error)
        }
    }
    impl __rt::From<ServiceQuotaExceededException> for StartAttachedFileUploadError {
        fn from(error: ServiceQuotaExceededException) -> Self {
            Self::ServiceQuotaExceededException(error)
        }
    }
    __rt::server! {
        impl __rt::ServerOperation for StartAttachedFileUpload
        where
            for<'r> String: __rt::BodyMember,
            for<'r> String: __rt::TextValue,
            for<'r> String: __rt::BodyMember,
            for<'r> i64: __rt::BodyMember,
            for<'r> i32: __rt::BodyMember,
            for<'r> FileUseCaseType: __rt::BodyMember,
            for<'r> String: __rt::QueryValue,
            for<'r> CreatedByInfo: __rt::BodyMember,
            for<'r> BTreeMap<String, String>: __rt::BodyMember,
        {
            fn decode_request(
                request: &mut __rt::RequestDecoder<'_>,
            ) -> __rt::Result<Self, __rt::DecodeError> {
                __rt::Ok(Self {
                    client_token: request.optional_body("ClientToken")?,
                    instance_id: request.label("InstanceId")?,
                    file_name: request.body("FileName")?,
                    file_size_in_bytes: request.body("FileSizeInBytes")?,
                    url_expiry_in_seconds: request.optional_body("UrlExpiryInSeconds")?,
                    file_use_case_type: request.body("FileUseCaseType")?,
                    associated_resource_arn: request.query("associatedResourceArn")?,
                    created_by: request.optional_body("CreatedBy")?,
                    tags: request.optional_body("Tags")?,
                })
            }
        }
    }
};

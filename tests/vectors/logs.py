"""What a log may show of a value: all but the texts that are secret.

The model marks some of them. Those that it forgets are listed here, and once more in
connect-import/src/sensitive.rs, so that either list has the other to be compared with."""

import re

# Whoever has them can act, by the words of the model.
FORGOTTEN = {
    "DeviceToken",
    "MediaSource",
    "MetadataUrl",
    "ParticipantToken",
    "PreSignedAttachmentUrl",
    "PreSignedConnectionUrl",
    "PromptPresignedUrl",
    "S3Uri",
}
# The model speaks of a secret where these are, and they are none: tokens of pages, tokens that make a
# repeated request the same one, and the time at which a token or a URL expires.
HARMLESS = re.compile(r"\w*NextToken\d*|\w*ClientToken(String)?|ISO8601Datetime")
WORDS = re.compile(r"pre-?\s?signed|secret|password|token|credential", re.IGNORECASE)


def everything_is_decided(model):
    """Of each text that the model's words make suspicious it must be known whether it is secret."""
    for name in model.shape_names:
        shape = model.shape_for(name)
        for member, its_shape in getattr(shape, "members", {}).items():
            if its_shape.type_name != "string" or its_shape.enum or is_secret(its_shape):
                continue
            words = f"{member} {its_shape.name} {its_shape.documentation}"
            if WORDS.search(words) and not HARMLESS.fullmatch(its_shape.name):
                raise AssertionError(f"{name}.{member} ({its_shape.name}): is it secret? {its_shape.documentation}")


def log(shape, value):
    """What `Debug` of the value lacks, and one text that it has."""
    found = list(texts(shape, value))
    has = next((text for text, secret in found if not secret), None)
    return {"lacks": [text for text, secret in found if secret], "has": has}


def texts(shape, value, secret=False):
    """Each text in the value, and whether it is secret: what is inside a secret is one too."""
    secret = secret or is_secret(shape)
    match shape.type_name:
        case "structure":
            for name, part in value.items():
                yield from texts(shape.members[name], part, secret)
        case "list":
            for part in value:
                yield from texts(shape.member, part, secret)
        case "map":
            for key, part in value.items():
                yield from texts(shape.key, key, secret)
                yield from texts(shape.value, part, secret)
        case "string" if not shape.enum:
            yield value, secret


def is_secret(shape):
    return shape.metadata.get("sensitive", False) or shape.name in FORGOTTEN

# Renews all that the tests compare with: the words of the compiler and of the macros, and the
# expansion of an operation.
bless:
    BLESS=1 cargo test -p connect-macros
    TRYBUILD=overwrite cargo test -p tests --test macros ui

"""One use case each: where transactions start. No Qt, no SQL, no cipher here."""

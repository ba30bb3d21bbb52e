"""XPath 1.0 and the ODK functions, parsed to a tree and compiled to closures (ODK XForms specification, "XPath")."""

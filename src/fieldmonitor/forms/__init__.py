"""An ODK XForms engine: a form, and the session that runs it. Imports nothing else of this package."""

"""One use case each, between the window or the command line and the parts: transactions start here.

No Qt, no SQL, no cipher. `fieldmonitor.bootstrap` builds the services and hands them out on a `Workspace`; what they
return is in `services.values` and `fieldmonitor.domain`, what they raise in `fieldmonitor.domain.errors`.
"""

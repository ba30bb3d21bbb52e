"""What the ten forms of the product are for, in a sentence each; a form of the project's own has none."""

from PySide6.QtCore import QCoreApplication

BUILTIN = (
    "bcp_observation",
    "border_incident",
    "asylum_access",
    "detention_visit",
    "children_family",
    "trafficking_referral",
    "border_technology",
    "defender_environment",
    "return_monitoring",
    "social_cohesion",
)
"""The ids of the product's forms."""

translate = QCoreApplication.translate


def purpose(form_id: str) -> str:
    """Return when to use a form, in the interface's language, or an empty string."""
    return {
        "bcp_observation": translate(
            "Forms", "Each visit or patrol: how people are received, mostly without any names."
        ),
        "border_incident": translate(
            "Forms", "A summary return, force, injury, theft, death or missing person: one record per event."
        ),
        "asylum_access": translate(
            "Forms", "A person's path through asking, registering, deciding, and leaving or returning."
        ),
        "detention_visit": translate(
            "Forms", "A visit by a mandated team: safeguards, conditions and a random sample of talks."
        ),
        "children_family": translate(
            "Forms", "A child alone, a split family or a doubt about nationality: getting help moving."
        ),
        "trafficking_referral": translate(
            "Forms", "Signs of trafficking and the way to the referral mechanism; it declares nobody a victim."
        ),
        "border_technology": translate("Forms", "Systems at the border and how people are treated by them."),
        "defender_environment": translate(
            "Forms", "After any obstruction of monitors or defenders, and once a month even if nothing happened."
        ),
        "return_monitoring": translate(
            "Forms", "A forced return, from the notice to the handover, and talks after it."
        ),
        "social_cohesion": translate("Forms", "Bias crime, barriers to services, and what works."),
    }.get(form_id, "")

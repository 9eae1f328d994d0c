"""How facts are written down: JSON with a line for each."""

import json


def write(path, facts):
    """Writes an object; of its lists, each item has a line of its own."""
    members = [f"  {json.dumps(name)}: {render(value)}" for name, value in facts.items()]
    with open(path, "w", encoding="utf-8") as file:
        file.write("{\n" + ",\n".join(members) + "\n}\n")


def render(value):
    if not isinstance(value, list):
        return json.dumps(value)
    items = ",\n".join(f"    {json.dumps(item)}" for item in value)
    return f"[\n{items}\n  ]"

"""Declared Spark schemas, derived from the JSON Schema that `policyscan schema` prints."""
from pyspark.sql.types import ArrayType, BooleanType, DataType, DoubleType, LongType, StringType, StructField, StructType

PLAIN = {"string": StringType, "integer": LongType, "number": DoubleType, "boolean": BooleanType}


def struct(schema: dict, name: str | None = None) -> StructType:
    """The columns of the objects that `schema` describes, or those of its definition `name`.

    A field that leads back to a type it stands in (`children` of a paragraph) has no column: a table knows no trees, so the job lists
    all paragraphs of a document one after the other, and their `path` says where they stand.
    """
    open_types = (name,) if name else ()
    return _struct(schema["$defs"][name] if name else schema, schema["$defs"], open_types)


def _struct(described: dict, types: dict, above: tuple) -> StructType:
    fields = []
    for name, field in described["properties"].items():
        found = _type(field, types, above)
        if found is not None:
            fields.append(StructField(name, found, nullable=True))
    return StructType(fields)


def _type(field: dict, types: dict, above: tuple) -> DataType | None:
    """The type of `field`; `None` if it leads back to one of the types `above` it."""
    if "$ref" in field:
        name = field["$ref"].removeprefix("#/$defs/")
        return None if name in above else _type(types[name], types, (*above, name))
    # A choice between something and null, or between names, is that something.
    for choice in ("anyOf", "oneOf"):
        if choice in field:
            return next(_type(one, types, above) for one in field[choice] if one.get("type") != "null")
    kind = field["type"]
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    if kind == "object":
        return _struct(field, types, above)
    if kind == "array":
        items = _type(field["items"], types, above)
        return None if items is None else ArrayType(items)
    return PLAIN[kind]()

//! Any JSON value, as a tree.

use serde_json::{Map, Number, Value};

use super::{JsonReader, Read};

impl JsonReader<'_> {
    /// Reads any JSON value.
    pub(crate) fn document(&mut self) -> Read<Value> {
        Ok(match self.token()? {
            b'{' => {
                let mut map = Map::new();
                self.entries(b'{', "an object", |reader| {
                    let name = reader.name()?.into_owned();
                    map.insert(name, reader.document()?);
                    Ok(())
                })?;
                Value::Object(map)
            }
            b'[' => {
                let mut list = Vec::new();
                self.entries(b'[', "a list", |reader| {
                    list.push(reader.document()?);
                    Ok(())
                })?;
                Value::Array(list)
            }
            b'"' => Value::String(self.text()?.into_owned()),
            b't' | b'f' => Value::Bool(self.boolean()?),
            b'n' => self.word("null").map(|()| Value::Null)?,
            first => {
                let text = self.number()?;
                let whole = text.parse().ok();
                // `serde_json` itself reads the nearest float only with a feature, compiled into every program.
                let whole = whole.filter(|number: &Number| !number.is_f64());
                let number = whole.or_else(|| Number::from_f64(text.parse().ok()?));
                Value::Number(number.ok_or_else(|| self.invalid(first, "a number"))?)
            }
        })
    }
}

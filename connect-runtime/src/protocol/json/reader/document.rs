//! Any JSON value, as a tree.

use serde_json::{Map, Value};

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
                let number = self.number()?.parse();
                Value::Number(number.map_err(|_| self.invalid(first, "a number"))?)
            }
        })
    }
}

//! A value of any form, as a tree.

use serde_json::{Map, Value};

use super::{JsonReader, Read};

impl JsonReader<'_> {
    /// Reads any value: a JSON document.
    pub(crate) fn document(&mut self) -> Read<Value> {
        Ok(match self.token()? {
            b'{' => {
                let mut map = Map::new();
                let mut entries = self.map()?;
                while self.entry(&mut entries, b'}')? {
                    let name = self.name()?.into_owned();
                    map.insert(name, self.document()?);
                }
                Value::Object(map)
            }
            b'[' => {
                let mut list = Vec::new();
                let mut entries = self.list()?;
                while self.entry(&mut entries, b']')? {
                    list.push(self.document()?);
                }
                Value::Array(list)
            }
            b'"' => Value::String(self.text()?.into_owned()),
            b't' | b'f' => Value::Bool(self.boolean()?),
            b'n' => self.word("null").map(|()| Value::Null)?,
            _ => {
                let start = self.at;
                let number = self.number()?.parse();
                Value::Number(number.map_err(|_| self.invalid(start, "a number"))?)
            }
        })
    }
}

//! The names of a structure's members, and where their values go while it is read.

use super::BodyMember;
use super::reader::{JsonReader, Read};

/// The members of a structure: their names, and whether they are required.
#[derive(Debug, Clone, Copy)]
pub struct Members<'m> {
    pub(super) shape: &'m str,
    pub(super) names: &'m [(&'m str, bool)],
    table: &'m [u16],
}

impl<'m> Members<'m> {
    /// Takes the members in the order in which a service is likely to send them.
    pub const fn new(shape: &'m str, names: &'m [(&'m str, bool)]) -> Self {
        Self {
            shape,
            names,
            table: &[],
        }
    }

    /// Adds the hash table that [`name_table`] made, for a structure with many members.
    pub const fn with_table(mut self, table: &'m [u16]) -> Self {
        self.table = table;
        self
    }

    /// The index of a member.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let is_it = |index: &usize| self.names.get(*index).is_some_and(|known| known.0 == name);
        if self.table.is_empty() {
            return (0..self.names.len()).find(is_it);
        }
        let mut place = hash(name.as_bytes());
        loop {
            let index = self.table.get(place & (self.table.len() - 1))?;
            let index = usize::from(*index).checked_sub(1)?;
            if is_it(&index) {
                return Some(index);
            }
            place += 1;
        }
    }
}

/// A hash table of names: the index of each plus one, at its hash or the next free slot. `SIZE` is a power
/// of two, and greater than the number of names.
#[expect(clippy::indexing_slicing, reason = "computed by the compiler")]
#[expect(
    clippy::cast_possible_truncation,
    reason = "no structure has that many members"
)]
pub const fn name_table<const SIZE: usize>(members: &[(&str, bool)]) -> [u16; SIZE] {
    let mut table = [0; SIZE];
    let mut index = 0;
    while index < members.len() {
        let mut place = hash(members[index].0.as_bytes()) & (SIZE - 1);
        while table[place] != 0 {
            place = (place + 1) & (SIZE - 1);
        }
        index += 1;
        table[place] = index as u16;
    }
    table
}

const fn hash(mut name: &[u8]) -> usize {
    let mut hash = name.len();
    while let [first, rest @ ..] = name {
        hash = hash.wrapping_mul(31).wrapping_add(*first as usize);
        name = rest;
    }
    hash
}

/// Where the value of a member goes: an option that holds the value once it was read.
pub trait Slot {
    /// Reads the next value, or clears the slot if `is_null`.
    ///
    /// # Errors
    /// When the value does not fit.
    fn fill(&mut self, reader: &mut JsonReader<'_>, is_null: bool) -> Read<()>;

    /// Fills in the default of an absent value, and returns whether there is a value now.
    fn settle(&mut self) -> bool;
}

impl<T: BodyMember> Slot for Option<T> {
    #[inline]
    fn fill(&mut self, reader: &mut JsonReader<'_>, is_null: bool) -> Read<()> {
        *self = (!is_null).then(|| T::read_member(reader)).transpose()?;
        Ok(())
    }

    #[inline]
    fn settle(&mut self) -> bool {
        if self.is_none() {
            *self = T::absent_member();
        }
        self.is_some()
    }
}

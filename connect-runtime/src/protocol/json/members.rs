//! What a structure's members are called, and where their values go while it is read.

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
    /// The members of a structure, in the order in which a service is likely to send them.
    pub const fn new(shape: &'m str, names: &'m [(&'m str, bool)]) -> Self {
        Self {
            shape,
            names,
            table: &[],
        }
    }

    /// As [`new`](Self::new), for a structure of many members. The table is [`name_table`]'s.
    pub const fn with_table(mut self, table: &'m [u16]) -> Self {
        self.table = table;
        self
    }

    /// The index of a member.
    pub(super) fn find(&self, name: &[u8]) -> Option<usize> {
        let is_it = |index: usize| {
            let member = self.names.get(index);
            member.is_some_and(|(member, _)| member.as_bytes() == name)
        };
        if self.table.is_empty() {
            return (0..self.names.len()).find(|index| is_it(*index));
        }
        let mut place = hash(name);
        loop {
            let index = self.table.get(place & (self.table.len() - 1))?;
            let index = usize::from(*index).checked_sub(1)?;
            if is_it(index) {
                return Some(index);
            }
            place += 1;
        }
    }
}

/// A hash table of names: the index of each and one more, at its hash or the next free place. `SIZE` is a
/// power of two, and more than the names are.
#[expect(clippy::indexing_slicing, reason = "computed by the compiler")]
#[expect(
    clippy::cast_possible_truncation,
    reason = "no structure has so many members"
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

/// Of a name's length and four of its letters, for names of one structure begin or end alike.
const fn hash(name: &[u8]) -> usize {
    const fn letter(letter: Option<&u8>) -> usize {
        match letter {
            Some(letter) => *letter as usize,
            None => 0,
        }
    }
    let (quarter, half) = (
        name.split_at(name.len() / 4).1,
        name.split_at(name.len() / 2).1,
    );
    let (first, last) = (letter(name.first()), letter(name.last()));
    name.len() + 3 * first + 7 * letter(quarter.first()) + 31 * letter(half.first()) + 127 * last
}

/// Where the value of a member goes: an option that holds what was read.
pub trait Slot {
    /// Takes the value that comes next.
    ///
    /// # Errors
    /// When it does not fit.
    fn fill(&mut self, reader: &mut JsonReader<'_>) -> Read<()>;

    /// Takes no value: what there was counts no longer.
    fn clear(&mut self);

    /// Whether there is a value, or what an absent one counts as.
    fn settle(&mut self) -> bool;
}

impl<T: BodyMember> Slot for Option<T> {
    #[inline]
    fn fill(&mut self, reader: &mut JsonReader<'_>) -> Read<()> {
        *self = Some(T::read_member(reader)?);
        Ok(())
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn settle(&mut self) -> bool {
        if self.is_none() {
            *self = T::absent_member();
        }
        self.is_some()
    }
}

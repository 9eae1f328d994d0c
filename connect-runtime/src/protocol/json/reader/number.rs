//! Numbers: whole numbers exactly, others as the nearest float.

use std::str::FromStr;

use super::{JsonReader, Read};

impl<'a> JsonReader<'a> {
    /// Reads the text of a number.
    pub(crate) fn number(&mut self) -> Read<&'a str> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let first = self.at;
        if self.digits()? > 1 && self.bytes.get(first) == Some(&b'0') {
            self.at = first + 1;
            return Err(self.unexpected());
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        let number = self.bytes.get(start..self.at).unwrap_or_default();
        Ok(std::str::from_utf8(number).unwrap_or_default())
    }

    /// Moves past one or more digits, and counts them.
    fn digits(&mut self) -> Read<usize> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|it| it.is_ascii_digit()).count();
        self.at += count;
        if count == 0 {
            return Err(self.unexpected());
        }
        Ok(count)
    }

    /// Reads a whole number, however it is written: `1`, `1.0`, `10e-1`.
    ///
    /// # Errors
    /// When the next value is something else, or out of the type's range.
    #[inline]
    pub fn whole<T: TryFrom<i128>>(&mut self, expected: &str) -> Read<T> {
        let number = self.any_whole(expected)?.and_then(|it| it.try_into().ok());
        number.ok_or_else(|| self.invalid(b'0', expected))
    }

    /// `None` if it is not whole, or too large.
    fn any_whole(&mut self, expected: &str) -> Read<Option<i128>> {
        if !matches!(self.token()?, b'-' | b'0'..=b'9') {
            return Err(self.expected(expected));
        }
        let number = self.number()?;
        let usual: Option<i64> = number.parse().ok();
        Ok(usual.map(i128::from).or_else(|| whole(number)))
    }

    /// Reads a number. NaN and the infinities, which JSON does not have, are strings.
    ///
    /// # Errors
    /// When the next value is something else, or out of the type's range.
    pub fn float<T: FromStr + Into<f64> + Copy>(&mut self) -> Read<T> {
        let first = self.token()?;
        let start = self.at;
        if matches!(first, b'-' | b'0'..=b'9') {
            let float: Option<T> = self.number()?.parse().ok();
            let float = float.filter(|float| (*float).into().is_finite());
            return float.ok_or_else(|| self.invalid(first, "a number"));
        }
        if first == b'"'
            && let text = self.text()?
            && ["NaN", "Infinity", "-Infinity"].contains(&&*text)
            && let Ok(float) = text.parse()
        {
            return Ok(float);
        }
        self.at = start;
        Err(self.expected("a number"))
    }
}

/// Parses a whole number that is written with a fraction or an exponent.
#[cold]
pub(crate) fn whole(number: &str) -> Option<i128> {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mantissa: i128 = format!("{whole}{fraction}").parse().ok()?;
    let exponent: i64 = exponent.parse().ok()?;
    let exponent = exponent.checked_sub_unsigned(fraction.len() as u64)?;
    let power = 10_i128.checked_pow(exponent.unsigned_abs().try_into().ok()?)?;
    if exponent < 0 {
        (mantissa % power == 0).then_some(mantissa / power)
    } else {
        mantissa.checked_mul(power)
    }
}

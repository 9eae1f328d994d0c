//! Numbers: exact where they are whole, the nearest where they are not.

use super::{JsonReader, Read};

/// A number as it is written: plus or minus `mantissa` × 10^`exponent`.
pub(crate) struct Number<'a> {
    is_negative: bool,
    mantissa: u64,
    /// Whether the mantissa has all digits.
    is_exact: bool,
    exponent: i64,
    pub(crate) text: &'a [u8],
}

/// The powers of ten that a double holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];
/// Whole numbers up to here are doubles.
const MAX_EXACT: u64 = 1 << 53;

impl<'a> JsonReader<'a> {
    /// Moves past a number.
    pub(crate) fn number(&mut self) -> Read<Number<'a>> {
        let start = self.at;
        let mut number = Number {
            is_negative: self.bytes.get(start) == Some(&b'-'),
            mantissa: 0,
            is_exact: true,
            exponent: 0,
            text: &[],
        };
        self.at += usize::from(number.is_negative);
        let first = self.at;
        if self.digits(&mut number)? > 1 && self.bytes.get(first) == Some(&b'0') {
            self.at = first + 1;
            return Err(self.unexpected());
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            number.exponent = -self.digits(&mut number)?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            number.exponent = number.exponent.saturating_add(self.exponent()?);
        }
        number.text = self.bytes.get(start..self.at).unwrap_or_default();
        Ok(number)
    }

    /// Takes digits in, and counts them; there must be one.
    #[inline]
    fn digits(&mut self, number: &mut Number<'_>) -> Read<i64> {
        let mut count = 0;
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(self.at) {
            let longer = number.mantissa.checked_mul(10);
            let longer = longer.and_then(|longer| longer.checked_add(u64::from(digit - b'0')));
            match longer {
                Some(longer) => number.mantissa = longer,
                None => number.is_exact = false,
            }
            count += 1;
            self.at += 1;
        }
        if count == 0 {
            return Err(self.unexpected());
        }
        Ok(count)
    }

    /// What follows an `e`: too large a one is as good as the largest.
    fn exponent(&mut self) -> Read<i64> {
        self.at += 1;
        let sign = self.bytes.get(self.at);
        let is_negative = sign == Some(&b'-');
        self.at += usize::from(matches!(sign, Some(b'-' | b'+')));
        let mut digits = Number {
            is_negative,
            mantissa: 0,
            is_exact: true,
            exponent: 0,
            text: &[],
        };
        self.digits(&mut digits)?;
        let exponent = i64::try_from(digits.mantissa)
            .ok()
            .filter(|_| digits.is_exact);
        let exponent = exponent.unwrap_or(i64::MAX);
        Ok(if is_negative { -exponent } else { exponent })
    }

    /// Reads a whole number, however it is written: `1`, `1.0`, `10e-1`.
    ///
    /// # Errors
    /// When there is something else, or the type does not hold it.
    pub fn whole<T: TryFrom<i128>>(&mut self, expected: &str) -> Read<T> {
        if !matches!(self.token()?, b'-' | b'0'..=b'9') {
            return Err(self.expected(expected));
        }
        let start = self.at;
        let number = self.number()?;
        let whole = number.whole().and_then(|whole| T::try_from(whole).ok());
        whole.ok_or_else(|| self.invalid(start, expected))
    }

    /// Reads a number. The three that JSON cannot write are strings.
    ///
    /// # Errors
    /// When there is something else, or a double does not hold it.
    pub fn double(&mut self) -> Read<f64> {
        const EXPECTED: &str = "a number";
        let byte = self.token()?;
        let start = self.at;
        match byte {
            b'-' | b'0'..=b'9' => {
                let number = self.number()?;
                number.double().ok_or_else(|| self.invalid(start, EXPECTED))
            }
            b'"' => match &*self.text()? {
                "NaN" => Ok(f64::NAN),
                "Infinity" => Ok(f64::INFINITY),
                "-Infinity" => Ok(f64::NEG_INFINITY),
                _ => {
                    self.at = start;
                    Err(self.expected(EXPECTED))
                }
            },
            _ => Err(self.expected(EXPECTED)),
        }
    }
}

impl Number<'_> {
    pub(crate) fn whole(&self) -> Option<i128> {
        let mut whole = Some(i128::from(self.mantissa)).filter(|_| self.is_exact)?;
        if whole != 0 && self.exponent != 0 {
            let power = u32::try_from(self.exponent.unsigned_abs()).ok()?;
            let power = 10_i128.checked_pow(power)?;
            whole = if self.exponent > 0 {
                whole.checked_mul(power)?
            } else {
                Some(whole / power).filter(|_| whole % power == 0)?
            };
        }
        Some(if self.is_negative { -whole } else { whole })
    }

    /// Both factors are exact where they are small, and so is one operation of them; the standard
    /// library does the rest.
    #[inline]
    pub(crate) fn double(&self) -> Option<f64> {
        let power = usize::try_from(self.exponent.unsigned_abs()).ok();
        match power.and_then(|power| POWERS.get(power)) {
            Some(power) if self.is_exact && self.mantissa <= MAX_EXACT => {
                #[expect(clippy::cast_precision_loss, reason = "the mantissa is small enough")]
                let mantissa = self.mantissa as f64;
                let double = if self.exponent < 0 {
                    mantissa / power
                } else {
                    mantissa * power
                };
                Some(if self.is_negative { -double } else { double })
            }
            _ => std::str::from_utf8(self.text)
                .ok()?
                .parse()
                .ok()
                .filter(|double: &f64| double.is_finite()),
        }
    }
}

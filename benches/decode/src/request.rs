//! A request of two hundred members, as an operation and as a structure of serde's.

use connect_runtime::connect_operation;
use serde::Serialize;

/// Declares four members of as many kinds for each line.
macro_rules! request {
    ($($text:ident $number:ident $boolean:ident $list:ident)*) => {
        #[connect_operation(method = POST, uri = "/")]
        #[derive(Clone, Serialize)]
        #[serde(rename_all = "PascalCase")]
        pub struct Request {
            $(
                $text: String,
                #[serde(skip_serializing_if = "Option::is_none")]
                $number: Option<i64>,
                #[serde(skip_serializing_if = "Option::is_none")]
                $boolean: Option<bool>,
                $list: Vec<String>,
            )*
        }

        pub fn request() -> Request {
            Request {
                $(
                    $text: format!("{} of the member", stringify!($text)),
                    $number: Some(1_234_567),
                    $boolean: Some(true),
                    $list: vec!["a text".to_owned(), "another".to_owned()],
                )*
            }
        }
    };
}

request! {
    contact_name_0 max_contacts_0 is_active_0 queue_ids_0
    contact_name_1 max_contacts_1 is_active_1 queue_ids_1
    contact_name_2 max_contacts_2 is_active_2 queue_ids_2
    contact_name_3 max_contacts_3 is_active_3 queue_ids_3
    contact_name_4 max_contacts_4 is_active_4 queue_ids_4
    contact_name_5 max_contacts_5 is_active_5 queue_ids_5
    contact_name_6 max_contacts_6 is_active_6 queue_ids_6
    contact_name_7 max_contacts_7 is_active_7 queue_ids_7
    contact_name_8 max_contacts_8 is_active_8 queue_ids_8
    contact_name_9 max_contacts_9 is_active_9 queue_ids_9
    contact_name_10 max_contacts_10 is_active_10 queue_ids_10
    contact_name_11 max_contacts_11 is_active_11 queue_ids_11
    contact_name_12 max_contacts_12 is_active_12 queue_ids_12
    contact_name_13 max_contacts_13 is_active_13 queue_ids_13
    contact_name_14 max_contacts_14 is_active_14 queue_ids_14
    contact_name_15 max_contacts_15 is_active_15 queue_ids_15
    contact_name_16 max_contacts_16 is_active_16 queue_ids_16
    contact_name_17 max_contacts_17 is_active_17 queue_ids_17
    contact_name_18 max_contacts_18 is_active_18 queue_ids_18
    contact_name_19 max_contacts_19 is_active_19 queue_ids_19
    contact_name_20 max_contacts_20 is_active_20 queue_ids_20
    contact_name_21 max_contacts_21 is_active_21 queue_ids_21
    contact_name_22 max_contacts_22 is_active_22 queue_ids_22
    contact_name_23 max_contacts_23 is_active_23 queue_ids_23
    contact_name_24 max_contacts_24 is_active_24 queue_ids_24
    contact_name_25 max_contacts_25 is_active_25 queue_ids_25
    contact_name_26 max_contacts_26 is_active_26 queue_ids_26
    contact_name_27 max_contacts_27 is_active_27 queue_ids_27
    contact_name_28 max_contacts_28 is_active_28 queue_ids_28
    contact_name_29 max_contacts_29 is_active_29 queue_ids_29
    contact_name_30 max_contacts_30 is_active_30 queue_ids_30
    contact_name_31 max_contacts_31 is_active_31 queue_ids_31
    contact_name_32 max_contacts_32 is_active_32 queue_ids_32
    contact_name_33 max_contacts_33 is_active_33 queue_ids_33
    contact_name_34 max_contacts_34 is_active_34 queue_ids_34
    contact_name_35 max_contacts_35 is_active_35 queue_ids_35
    contact_name_36 max_contacts_36 is_active_36 queue_ids_36
    contact_name_37 max_contacts_37 is_active_37 queue_ids_37
    contact_name_38 max_contacts_38 is_active_38 queue_ids_38
    contact_name_39 max_contacts_39 is_active_39 queue_ids_39
    contact_name_40 max_contacts_40 is_active_40 queue_ids_40
    contact_name_41 max_contacts_41 is_active_41 queue_ids_41
    contact_name_42 max_contacts_42 is_active_42 queue_ids_42
    contact_name_43 max_contacts_43 is_active_43 queue_ids_43
    contact_name_44 max_contacts_44 is_active_44 queue_ids_44
    contact_name_45 max_contacts_45 is_active_45 queue_ids_45
    contact_name_46 max_contacts_46 is_active_46 queue_ids_46
    contact_name_47 max_contacts_47 is_active_47 queue_ids_47
    contact_name_48 max_contacts_48 is_active_48 queue_ids_48
    contact_name_49 max_contacts_49 is_active_49 queue_ids_49
}

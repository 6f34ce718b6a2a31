//! The words of the bundle in the four working languages of the CCF (PR-066).

use redress_model::RequestLanguage;
use serde::Serialize;

use super::Why;

/// What the frame says. `%x`, `%n`, `%mark` and `%file` are filled in by the template.
#[derive(Debug, Serialize)]
pub(crate) struct Words {
    /// The language in two letters.
    pub code: &'static str,
    /// The mark of what must stay confidential, as in the request.
    pub mark: &'static str,
    /// Title of the bundle.
    pub title: &'static str,
    /// Heads of the index: number, title, date, language, translation, page.
    pub heads: [&'static str; 6],
    /// On every page: which page of the exhibit.
    pub of_exhibit: &'static str,
    /// On every page of the bundle: which page of it.
    pub of_bundle: &'static str,
    /// What that mark means.
    pub confidential: &'static str,
    /// Above the index.
    pub about: &'static str,
    /// Where nothing is attached.
    pub none: &'static str,
    /// On a sheet: which file goes beside the bundle.
    #[serde(skip)]
    pub beside: &'static str,
    /// In the index: how many pages of a scan are left out.
    #[serde(skip)]
    pub left_out: &'static str,
    /// In the index: how many pages of a scan could not be evened out.
    #[serde(skip)]
    pub uneven: &'static str,
    #[serde(skip)]
    whys: [&'static str; 12],
}

impl Words {
    /// Says why an exhibit cannot be pages.
    pub(crate) fn why(&self, why: Why) -> &'static str {
        self.whys[match why {
            Why::NoFile => 0,
            Why::Recording => 1,
            Why::Locked => 2,
            Why::Unreadable => 3,
            Why::TooLarge => 4,
            Why::Moving => 5,
            Why::Form => 6,
            Why::Empty => 7,
            Why::Damaged => 8,
            Why::Other => 9,
            Why::NotRead => 10,
            Why::Heic => 11,
        }]
    }
}

/// Gives the words of a language.
pub(crate) fn of(language: RequestLanguage) -> &'static Words {
    match language {
        RequestLanguage::En => &EN,
        RequestLanguage::Fr => &FR,
        RequestLanguage::Es => &ES,
        RequestLanguage::Ar => &AR,
    }
}

static EN: Words = Words {
    code: "en",
    mark: "(C)",
    title: "Exhibits",
    heads: ["No.", "Title", "Date", "Language", "Translation", "Page"],
    of_exhibit: "page %x of %n",
    of_bundle: "bundle page %x of %n",
    confidential: "(C): the applicant asks that it be kept confidential.",
    about: "Every page bears the number of its exhibit. Each exhibit that is attached is also in a file of its own.",
    none: "No exhibit is attached.",
    beside: "It is in this file, beside the bundle: %file",
    left_out: "Pages left out, since the file marks them as a small picture of another page or as a mask: %n",
    uneven: "Pages left as they were scanned, finer one way than the other: %n",
    whys: [
        "The file of this exhibit is not attached.",
        "This exhibit is a sound or video recording. It cannot be printed.",
        "This PDF is protected by a password. Its pages cannot be shown.",
        "This file cannot be read. Its pages cannot be shown.",
        "This exhibit is too large for the bundle.",
        "This is a moving picture. It cannot be printed.",
        "This PDF is a form or has layers that cannot be printed safely.",
        "This exhibit holds no pages and no text.",
        "The file of this exhibit is damaged. It is not attached.",
        "This kind of file cannot be printed.",
        "Reading this file took too much memory or time, or could not be done safely. Its pages cannot be shown.",
        "This is a photo in the HEIC format, which cannot be printed here.",
    ],
};

static FR: Words = Words {
    code: "fr",
    mark: "(C)",
    title: "Pièces",
    heads: ["N°", "Titre", "Date", "Langue", "Traduction", "Page"],
    of_exhibit: "page %x sur %n",
    of_bundle: "page %x sur %n du dossier",
    confidential: "(C) : le demandeur demande que cette pièce reste confidentielle.",
    about: "Chaque page porte le numéro de sa pièce. Chaque pièce jointe se trouve aussi dans son propre fichier.",
    none: "Aucune pièce n’est jointe.",
    beside: "Elle se trouve dans ce fichier, à côté du dossier : %file",
    left_out: "Pages omises, car le fichier les désigne comme petite image d’une autre page ou comme masque : %n",
    uneven: "Pages laissées telles que numérisées, plus fines dans un sens que dans l’autre : %n",
    whys: [
        "Le fichier de cette pièce n’est pas joint.",
        "Cette pièce est un enregistrement sonore ou vidéo. Elle ne peut pas être imprimée.",
        "Ce PDF est protégé par un mot de passe. Ses pages ne peuvent pas être montrées.",
        "Ce fichier ne peut pas être lu. Ses pages ne peuvent pas être montrées.",
        "Cette pièce est trop volumineuse pour le dossier.",
        "C’est une image animée. Elle ne peut pas être imprimée.",
        "Ce PDF est un formulaire ou contient des calques qui ne peuvent pas être imprimés sûrement.",
        "Cette pièce ne contient ni page ni texte.",
        "Le fichier de cette pièce est endommagé. Il n’est pas joint.",
        "Ce type de fichier ne peut pas être imprimé.",
        "La lecture de ce fichier demandait trop de mémoire ou de temps, ou n’était pas sûre. Ses pages ne peuvent pas être montrées.",
        "C’est une photo au format HEIC, qui ne peut pas être imprimée ici.",
    ],
};

static ES: Words = Words {
    code: "es",
    mark: "(C)",
    title: "Anexos",
    heads: ["N.º", "Título", "Fecha", "Idioma", "Traducción", "Página"],
    of_exhibit: "página %x de %n",
    of_bundle: "página %x de %n del conjunto",
    confidential: "(C): el solicitante pide que se mantenga confidencial.",
    about: "Cada página lleva el número de su anexo. Cada anexo adjunto está también en su propio archivo.",
    none: "No se adjunta ningún anexo.",
    beside: "Está en este archivo, junto al conjunto: %file",
    left_out: "Páginas omitidas, porque el archivo las señala como imagen pequeña de otra página o como máscara: %n",
    uneven: "Páginas dejadas como se escanearon, más finas en un sentido que en el otro: %n",
    whys: [
        "El archivo de este anexo no se adjunta.",
        "Este anexo es una grabación de sonido o vídeo. No se puede imprimir.",
        "Este PDF está protegido con contraseña. No se pueden mostrar sus páginas.",
        "Este archivo no se puede leer. No se pueden mostrar sus páginas.",
        "Este anexo es demasiado grande para el conjunto.",
        "Es una imagen en movimiento. No se puede imprimir.",
        "Este PDF es un formulario o tiene capas que no se pueden imprimir con seguridad.",
        "Este anexo no contiene páginas ni texto.",
        "El archivo de este anexo está dañado. No se adjunta.",
        "Este tipo de archivo no se puede imprimir.",
        "La lectura de este archivo exigía demasiada memoria o tiempo, o no era segura. No se pueden mostrar sus páginas.",
        "Es una foto en formato HEIC, que aquí no se puede imprimir.",
    ],
};

static AR: Words = Words {
    code: "ar",
    mark: "(س)",
    title: "المستندات المرفقة",
    heads: ["الرقم", "العنوان", "التاريخ", "اللغة", "الترجمة", "الصفحة"],
    of_exhibit: "الصفحة %x من %n",
    of_bundle: "صفحة الملف %x من %n",
    confidential: "(س): يطلب مقدم الطلب إبقاءه سريًا.",
    about: "تحمل كل صفحة رقم مستندها. وكل مستند مرفق موجود أيضًا في ملف خاص به.",
    none: "لا مستند مرفق.",
    beside: "هو في هذا الملف، إلى جانب المجموعة: %file",
    left_out: "صفحات لم تُدرج لأن الملف يعدّها صورة مصغّرة لصفحة أخرى أو قناعًا: %n",
    uneven: "صفحات تُركت كما مُسحت، وهي أدق في اتجاه منها في الآخر: %n",
    whys: [
        "ملف هذا المستند غير مرفق.",
        "هذا المستند تسجيل صوتي أو مرئي. لا يمكن طبعه.",
        "ملف PDF هذا محمي بكلمة مرور. لا يمكن عرض صفحاته.",
        "لا يمكن قراءة هذا الملف. لا يمكن عرض صفحاته.",
        "هذا المستند أكبر من أن يوضع في المجموعة.",
        "هذه صورة متحركة. لا يمكن طبعها.",
        "ملف PDF هذا استمارة أو فيه طبقات لا يمكن طبعها بأمان.",
        "لا يحتوي هذا المستند على صفحات ولا على نص.",
        "ملف هذا المستند تالف. وهو غير مرفق.",
        "لا يمكن طبع هذا النوع من الملفات.",
        "تطلبت قراءة هذا الملف ذاكرة أو وقتًا أكثر مما ينبغي، أو تعذرت بأمان. لا يمكن عرض صفحاته.",
        "هذه صورة بصيغة HEIC، ولا يمكن طبعها هنا.",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    /// One name for an exhibit in the request, in a letter, over the bundle and on the page that lists the files.
    #[test]
    fn an_exhibit_has_one_name_and_one_mark_in_every_paper() {
        use RequestLanguage::{Ar, En, Es, Fr};
        let files =
            [crate::PackFile { name: "exhibits.pdf".into(), kind: crate::PackKind::Bundle }];
        let page = crate::explain(&files, redress_model::RequestKind::Deletion, "2026-11-30");
        for (language, one, other) in [
            (En, "xhibit", "annex"),
            (Fr, "ièce", "annexe"),
            (Es, "nexo", "adjuntos"),
            (Ar, "مستند", "المرفقات"),
        ] {
            let (words, t) = (of(language), crate::tongue::Tongue::of(language));
            assert_eq!(words.title, t.word("head-exhibits"));
            assert_eq!(words.mark, t.word("mark-secret"));
            let begin = format!("<section lang=\"{}\"", words.code);
            let section = page.split(&begin).nth(1).unwrap().split("</section>").next().unwrap();
            assert!(section.contains(words.mark), "{section}");
            let speech = crate::letters::Speech::of(language);
            let heading = speech.say("frame.enclosures");
            for text in [section, words.title, &speech.say("cover.exhibits")] {
                assert!(text.contains(one) && !text.contains(other), "{text}");
            }
            if matches!(language, Es | Ar) {
                assert_eq!(heading, words.title);
            }
        }
    }

    #[test]
    fn the_four_say_the_same_with_the_same_places() {
        let places = |words: &Words| {
            let (left_out, uneven) = (words.left_out, words.uneven);
            let (page, all) = (words.of_exhibit, words.of_bundle);
            let all = [page, all, words.beside, words.confidential, left_out, uneven];
            all.map(|text| {
                ["%x", "%n", "%file", words.mark].map(|place| text.matches(place).count())
            })
        };
        for other in [&FR, &ES, &AR] {
            assert_eq!(places(&EN), places(other), "{}", other.code);
            for (one, same) in EN.whys.iter().zip(&other.whys) {
                let not = |text: &str| {
                    [
                        " not ",
                        "cannot",
                        " no ",
                        "No ",
                        "ne peut",
                        "ne peuvent",
                        "n’est pas",
                        " ni ",
                        "لا ",
                        "غير",
                    ]
                    .iter()
                    .any(|word| text.contains(word))
                };
                let large = one.contains("too large");
                assert_eq!(not(one) || large, not(same) || large, "{one} / {same}");
            }
        }
    }
}

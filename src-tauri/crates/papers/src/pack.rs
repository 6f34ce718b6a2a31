//! One page of HTML that explains a packet in four languages. It needs nothing but a browser: no
//! scripts, no pictures, no links out of its own folder.

use redress_model::RequestKind;

/// A file of the packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Its name in the folder.
    pub name: String,
    /// What it is.
    pub kind: PackKind,
}

/// What a file of the packet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackKind {
    /// The request.
    Request,
    /// The summary of a new fact, for a revision.
    Summary,
    /// All exhibits in one file.
    Bundle,
    /// One exhibit.
    Exhibit,
    /// The file of an exhibit that cannot be printed.
    Original,
}

struct Words {
    code: &'static str,
    dir: &'static str,
    title: &'static str,
    kinds: [&'static str; 3],
    made: &'static str,
    files: [&'static str; 5],
    list: &'static str,
    check: &'static str,
    secret: &'static str,
    mark: &'static str,
}

static ALL: [Words; 4] = [
    Words {
        code: "en",
        dir: "ltr",
        title: "What is in this folder",
        kinds: [
            "A request for access to data, for the Commission for the Control of INTERPOL's Files (CCF).",
            "A request for correction or deletion of data, for the Commission for the Control of INTERPOL's Files (CCF).",
            "An application for revision of a decision, for the Commission for the Control of INTERPOL's Files (CCF).",
        ],
        made: "Made on %date.",
        files: [
            "The request.",
            "The summary of the new fact by itself. The portal takes it first.",
            "All exhibits in one file, with an index. Every page bears its number.",
            "One exhibit by itself.",
            "The file of an exhibit that cannot be printed, as it is.",
        ],
        list: "Files",
        check: "MANIFEST lists every file with its SHA-256. To check that nothing has changed, type in this folder:",
        secret: "These files are not encrypted. Whoever has this folder can read them.",
        mark: "Exhibits marked (C): the applicant asks that they be kept confidential.",
    },
    Words {
        code: "fr",
        dir: "ltr",
        title: "Ce que contient ce dossier",
        kinds: [
            "Une demande d’accès à des données, pour la Commission de contrôle des fichiers d’INTERPOL (CCF).",
            "Une demande de rectification ou d’effacement de données, pour la Commission de contrôle des fichiers d’INTERPOL (CCF).",
            "Une demande de révision d’une décision, pour la Commission de contrôle des fichiers d’INTERPOL (CCF).",
        ],
        made: "Établi le %date.",
        files: [
            "La demande.",
            "Le résumé du fait nouveau, seul. C’est lui que le portail reçoit d’abord.",
            "Toutes les pièces en un seul fichier, avec un index. Chaque page porte son numéro.",
            "Une pièce seule.",
            "Le fichier d’une pièce qui ne peut pas être imprimée, tel quel.",
        ],
        list: "Fichiers",
        check: "MANIFEST donne le SHA-256 de chaque fichier. Pour vérifier que rien n’a changé, tapez dans ce dossier :",
        secret: "Ces fichiers ne sont pas chiffrés. Quiconque a ce dossier peut les lire.",
        mark: "Pièces marquées (C) : le demandeur demande qu’elles restent confidentielles.",
    },
    Words {
        code: "es",
        dir: "ltr",
        title: "Qué hay en esta carpeta",
        kinds: [
            "Una solicitud de acceso a datos, para la Comisión de Control de los Ficheros de INTERPOL (CCF).",
            "Una solicitud de rectificación o eliminación de datos, para la Comisión de Control de los Ficheros de INTERPOL (CCF).",
            "Una solicitud de revisión de una decisión, para la Comisión de Control de los Ficheros de INTERPOL (CCF).",
        ],
        made: "Hecha el %date.",
        files: [
            "La solicitud.",
            "El resumen del hecho nuevo, por separado. Es lo primero que recibe el portal.",
            "Todos los anexos en un solo archivo, con un índice. Cada página lleva su número.",
            "Un anexo por separado.",
            "El archivo de un anexo que no se puede imprimir, tal como es.",
        ],
        list: "Archivos",
        check: "MANIFEST da el SHA-256 de cada archivo. Para comprobar que nada ha cambiado, escriba en esta carpeta:",
        secret: "Estos archivos no están cifrados. Quien tenga esta carpeta puede leerlos.",
        mark: "Anexos marcados (C): el solicitante pide que se mantengan confidenciales.",
    },
    Words {
        code: "ar",
        dir: "rtl",
        title: "ما في هذا المجلد",
        kinds: [
            "طلب اطلاع على بيانات، موجّه إلى لجنة الرقابة على محفوظات الإنتربول (CCF).",
            "طلب تصحيح بيانات أو حذفها، موجّه إلى لجنة الرقابة على محفوظات الإنتربول (CCF).",
            "طلب إعادة نظر في قرار، موجّه إلى لجنة الرقابة على محفوظات الإنتربول (CCF).",
        ],
        made: "أُعد في %date.",
        files: [
            "الطلب.",
            "ملخص الواقعة الجديدة وحده. وهو أول ما تستلمه البوابة.",
            "كل المستندات المرفقة في ملف واحد مع فهرس. تحمل كل صفحة رقمها.",
            "مستند واحد وحده.",
            "ملف مستند لا يمكن طبعه، كما هو.",
        ],
        list: "الملفات",
        check: "يذكر MANIFEST كل ملف مع SHA-256. للتحقق من أن شيئًا لم يتغير، اكتب في هذا المجلد:",
        secret: "هذه الملفات غير مشفرة. كل من لديه هذا المجلد يستطيع قراءتها.",
        mark: "المستندات الموسومة (س): يطلب مقدم الطلب إبقاءها سرية.",
    },
];

const STYLE: &str = "body{font:16px/1.5 'Noto Serif','Noto Naskh Arabic',serif;max-width:46em;margin:2em auto;padding:0 1em;color:#171c22;background:#fff}section{border-top:1px solid #82868a;padding:.5em 0 1em}table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #c6c7c1;padding:.35em .5em;vertical-align:top;text-align:start}code{font:14px/1.4 'IBM Plex Mono',monospace;direction:ltr;unicode-bidi:isolate}";

/// Writes the page. `date` is the day in digits, `2026-11-29`.
#[must_use]
pub fn explain(files: &[PackFile], kind: RequestKind, date: &str) -> String {
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        ALL[0].title
    );
    let kind = match kind {
        RequestKind::Access => 0,
        RequestKind::Deletion => 1,
        RequestKind::Revision => 2,
    };
    for words in &ALL {
        page.push_str(&section(words, files, kind, date));
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn section(words: &Words, files: &[PackFile], kind: usize, date: &str) -> String {
    let Words { code, dir, title, list, check, secret, mark, .. } = words;
    let date = format!("<code>{}</code>", escaped(date));
    let mut out = format!(
        "<section lang=\"{code}\" dir=\"{dir}\">\n<h1>{title}</h1>\n<p>{} {}</p>\n<p><strong>{secret}</strong></p>\n<h2>{list}</h2>\n<table>\n",
        words.kinds[kind],
        words.made.replace("%date", &date),
    );
    for file in files {
        let name = escaped(&file.name);
        let what = words.files[file.kind as usize];
        out.push_str(&format!(
            "<tr><td><a href=\"{name}\"><code>{name}</code></a></td><td>{what}</td></tr>\n"
        ));
    }
    out.push_str(&format!(
        "</table>\n<p>{mark}</p>\n<p>{check} <code>sha256sum -c MANIFEST</code></p>\n</section>\n"
    ));
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_speaks_four_languages_and_points_nowhere_else() {
        let files = [
            PackFile { name: "request.pdf".into(), kind: PackKind::Request },
            PackFile { name: "summary.pdf".into(), kind: PackKind::Summary },
            PackFile { name: "exhibits/E-01-original.\"<b>".into(), kind: PackKind::Original },
        ];
        let page = explain(&files, RequestKind::Deletion, "2026-11-29");
        for code in ["en", "fr", "es", "ar"] {
            assert!(page.contains(&format!("<section lang=\"{code}\"")), "{code}");
        }
        assert_eq!(page.matches("sha256sum -c MANIFEST").count(), 4);
        for word in
            ["<script", "http:", "https:", "src=", "<img", "<link", "@import", "url(", "<b>"]
        {
            assert!(!page.contains(word), "{word}");
        }
        for words in &ALL {
            let row = format!("<code>summary.pdf</code></a></td><td>{}</td>", words.files[1]);
            assert!(page.contains(&row), "{}", words.code);
        }
        let links = page.matches("href=\"").count();
        assert_eq!(
            links,
            ["request.pdf", "summary.pdf", "exhibits/"]
                .map(|name| page.matches(&format!("href=\"{name}")).count())
                .iter()
                .sum::<usize>()
        );
        assert_eq!(page, explain(&files, RequestKind::Deletion, "2026-11-29"));
    }
}

// Fonts travel with the program; none is fetched.
import "@fontsource/ibm-plex-sans/400.css";
import "@fontsource/ibm-plex-sans/500.css";
import "@fontsource/ibm-plex-sans/600.css";
import "@fontsource/ibm-plex-sans-arabic/400.css";
import "@fontsource/ibm-plex-sans-arabic/500.css";
import "@fontsource/ibm-plex-sans-arabic/600.css";
import "@fontsource/ibm-plex-mono/400.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./arabic.css";
// Not Noto Naskh Arabic: WebKitGTK sets words of it whose last letter has its dots as marks too low or too high.
import "@fontsource/scheherazade-new/400.css";
import "@fontsource/scheherazade-new/600.css";

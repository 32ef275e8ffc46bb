"""Words that anybody who guesses passphrases tries first."""

from __future__ import annotations

_WORDS = """
password passwort passwd passphrase parola parolamea contrasena motdepasse senha haslo пароль
secret private letmein welcome login admin administrator root user guest master system default
access changeme change temporary temp test tester testing training example sample demo computer
laptop internet windows android iphone google facebook microsoft samsung office server notebook
fieldcase case casework caseworker shelter refuge outreach protection referral assistance migration
iloveyou iloveu loveyou lovely sunshine princess football baseball basketball soccer superman batman
dragon monkey shadow michael jordan jennifer thomas daniel andrew joshua matthew ashley jessica
charlie hunter buster tigger maggie pepper ginger cookie cheese chocolate flower butterfly purple
summer winter spring autumn january february march april june july august september october november
december monday tuesday wednesday thursday friday saturday sunday freedom forever whatever trustno
starwars pokemon mustang ferrari mercedes corvette harley ranger killer jesus christ angel heaven
blessed faith maria alexandru andrei elena ionut mihai cristina romania bucuresti moldova chisinau
ukraine kyiv london paris berlin geneva
correcthorsebatterystaple correct horse battery staple thequickbrownfox jumpsoverthelazydog
tobeornottobe qazwsx wsxedc pass word hello love
"""

GUESSABLE = frozenset(_WORDS.split())
